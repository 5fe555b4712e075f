import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const ASKED = {
  askedBy: 'Tom Varley',
  currentDue: localDate('2023-08-16'),
  newDue: localDate('2023-09-01'),
  reason: 'Our roads team is away in August.',
  agreed: null,
  decidedBy: null,
  decisionReason: null,
};

describe('The letter about more time', () => {
  it('gives the new date when the chair agreed', () => {
    const letter = aLetter('extension-decided', {
      case: aRecommendationCase({
        state: 'extended',
        response: {
          kind: 'response' as const,
          startedOn: localDate('2023-07-19'),
          dueOn: localDate('2023-09-01'),
          originalDueOn: localDate('2023-08-16'),
          isRunning: true,
          citation: 'Police and Justice Act 2006, sections 19 and 20; SI 2009/942',
        },
        extension: { ...ASKED, agreed: true, decidedBy: 'Councillor Ann Dale' },
      }),
      to: 'signatory',
      on: '2023-08-03',
      event: 'extension.agreed',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: more time agreed; the answer is now due by Friday 1 September 2023',
    );
    expect(letter.text)
      .toBe(`The chair agreed more time: the answer to recommendation CDC-2023-1 is now due by Friday 1 September 2023, instead of Wednesday 16 August 2023.

What to do: answer by Friday 1 September 2023.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Reason you gave: Our roads team is away in August.

Answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: after 1 September 2023 the answer is shown as overdue.

Next letter: on Friday 25 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('gives the reason when the chair refused', () => {
    const letter = aLetter('extension-decided', {
      case: aRecommendationCase({
        extension: {
          ...ASKED,
          agreed: false,
          decidedBy: 'Councillor Ann Dale',
          decisionReason: 'The committee meets on 31 August.',
        },
      }),
      to: 'contact',
      on: '2023-08-03',
      event: 'extension.refused',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: more time refused; the answer is still due by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The chair did not agree to more time: the answer to recommendation CDC-2023-1 is still due by Wednesday 16 August 2023.

What to do: see that it is answered by Wednesday 16 August 2023.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Reason of the chair: The committee meets on 31 August.

Answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: after 16 August 2023 the answer is shown as overdue.

Next letter: on Wednesday 9 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
