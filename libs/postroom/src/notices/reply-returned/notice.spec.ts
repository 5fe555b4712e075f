import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { aReplyCase } from '../../../../../test/postroom/reply-case.js';

const returned = (isKept: boolean) => [
  { reference: 'CDC-2023-1', returnedBecause: 'Owner: Name the person responsible.', isKept },
  { reference: 'CDC-2023-2', returnedBecause: 'Reason: Give the reason.', isKept: false },
];
const asked = {
  to: 'signatory',
  on: '2023-08-15',
  event: 'reply.reopened',
  payload: { returned: 1 },
} as const;

describe('The letter about answers that came back', () => {
  it('says once of each what is missing, and that its date has not moved', () => {
    const dueOn = localDate('2023-08-18');
    const letter = aLetter('reply-returned', {
      case: aReplyCase({ returned: returned(false), dueOn }),
      ...asked,
    });
    expect(letter.subject).toBe(
      'Something is missing from the reply of Marchfield Police: please complete it by Friday 18 August 2023',
    );
    expect(letter.text)
      .toBe(`The reply of Marchfield Police to the Crime and Disorder Committee came, and 2 answers in it came back to you as incomplete.

What to do: complete what is missing by Friday 18 August 2023: that date has not moved. The other answers stand.

CDC-2023-1:

> Owner: Name the person responsible.

CDC-2023-2:

> Reason: Give the reason.

Complete the reply:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: the committee sees an incomplete answer, shown as overdue after its date.

Next letter: before the date, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says nothing of what is kept from the public', () => {
    const letter = aLetter('reply-returned', {
      case: aReplyCase({ returned: returned(true) }),
      ...asked,
    });
    expect(letter.text).not.toContain('Name the person responsible');
    expect(letter.text).toContain('CDC-2023-1');
  });
});
