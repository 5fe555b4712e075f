import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anUnsentReply } from '../../../../../test/postroom/reply-case.js';

describe('The letter about an approved reply', () => {
  it('says who approved it, and who sends it now', () => {
    const letter = aLetter('reply-approved', {
      case: anUnsentReply({ state: 'approved' }),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.approved',
    });
    expect(letter.subject).toBe('The reply of Marchfield Police is approved');
    expect(letter.text)
      .toBe(`Ines Okoro approved the reply of Marchfield Police to 2 recommendations of the Crime and Disorder Committee.

What to do: see that Tom Varley sends it. A change to any answer makes the approval void.

Ines Okoro says:

> Please start with the schools.

See the reply as it was approved:
http://scrutiny.test/l/token

Why you got this: you are the one this reply was brought to.

If you do nothing: it is not sent, and it is overdue after its date.

Next letter: before the date, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('keeps a word about what is not for publication out of the mail', () => {
    const told = { by: 'Ines Okoro', remark: 'Quillfinch', isKept: true };
    const letter = aLetter('reply-approved', {
      case: anUnsentReply({ told, state: 'approved' }),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.approved',
    });
    expect(letter.text).not.toContain('Quillfinch');
  });
});
