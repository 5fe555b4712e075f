import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anUnsentReply } from '../../../../../test/postroom/reply-case.js';

describe('The letter to a colleague a reply was sent on to', () => {
  it('says what is asked, by when, and what they are told with it', () => {
    const letter = aLetter('reply-passed-on', {
      case: anUnsentReply(),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.passed-on',
    });
    expect(letter.subject).toBe(
      'Please deal with the reply of Marchfield Police, due Friday 18 August 2023',
    );
    expect(letter.text)
      .toBe(`Ines Okoro asks you to deal with the reply of Marchfield Police to 2 recommendations of the Crime and Disorder Committee of Marchfield County Council: it is due on Friday 18 August 2023.

What to do: open the reply below and answer each recommendation. Everything is saved as you go; Tom Varley sends it.

Ines Okoro says:

> Please start with the schools.

Open the reply:
http://scrutiny.test/l/token

Why you got this: you are the one this reply was brought to.

If you do nothing: the reply stays with you, and it is overdue after its date. Ines Okoro can take it back.

Next letter: before the date, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('keeps a word about what is not for publication out of the mail', () => {
    const told = { by: 'Ines Okoro', remark: 'Quillfinch', isKept: true };
    const letter = aLetter('reply-passed-on', {
      case: anUnsentReply({ told }),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.passed-on',
    });
    expect(letter.text).not.toContain('Quillfinch');
  });
});
