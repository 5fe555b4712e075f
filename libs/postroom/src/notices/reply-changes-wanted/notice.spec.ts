import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anUnsentReply } from '../../../../../test/postroom/reply-case.js';

describe('The letter that asks for changes to a reply', () => {
  it('says what is to change', () => {
    const letter = aLetter('reply-changes-wanted', {
      case: anUnsentReply(),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.changes-wanted',
    });
    expect(letter.subject).toBe('Changes are wanted to the reply of Marchfield Police');
    expect(letter.text)
      .toBe(`Ines Okoro read the reply of Marchfield Police to 2 recommendations of the Crime and Disorder Committee and wants changes before it is sent.

What to do: change the answers, then ask for approval again; the reply is due on Friday 18 August 2023.

Ines Okoro says:

> Please start with the schools.

Change the reply:
http://scrutiny.test/l/token

Why you got this: you are the one this reply was brought to.

If you do nothing: the reply is not approved, and it is overdue after its date.

Next letter: before the date, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('keeps a word about what is not for publication out of the mail', () => {
    const told = { by: 'Ines Okoro', remark: 'Quillfinch', isKept: true };
    const letter = aLetter('reply-changes-wanted', {
      case: anUnsentReply({ told }),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.changes-wanted',
    });
    expect(letter.text).not.toContain('Quillfinch');
  });
});
