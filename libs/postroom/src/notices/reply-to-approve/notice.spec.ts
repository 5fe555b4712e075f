import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anUnsentReply } from '../../../../../test/postroom/reply-case.js';

describe('The letter that asks for approval of a reply', () => {
  it('leads to every answer as it would be sent', () => {
    const letter = aLetter('reply-to-approve', {
      case: anUnsentReply({ state: 'with the approver' }),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.approval-asked',
    });
    expect(letter.subject).toBe(
      'Please approve the reply of Marchfield Police, due Friday 18 August 2023',
    );
    expect(letter.text)
      .toBe(`Ines Okoro asks you to approve the reply of Marchfield Police to 2 recommendations of the Crime and Disorder Committee of Marchfield County Council: it is due on Friday 18 August 2023.

What to do: read every answer as it would be sent, then approve it or say what is to change.

Ines Okoro says:

> Please start with the schools.

Read the reply and decide:
http://scrutiny.test/l/token

Why you got this: you are the one this reply was brought to.

If you do nothing: the reply waits for you, and it is overdue after its date.

Next letter: before the date, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('keeps a word about what is not for publication out of the mail', () => {
    const told = { by: 'Ines Okoro', remark: 'Quillfinch', isKept: true };
    const letter = aLetter('reply-to-approve', {
      case: anUnsentReply({ told, state: 'with the approver' }),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.approval-asked',
    });
    expect(letter.text).not.toContain('Quillfinch');
  });
});
