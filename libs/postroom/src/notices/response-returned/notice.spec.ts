import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const ANSWER = {
  id: 'response',
  number: 1,
  decision: 'accepted in part',
  reason: 'Two of the three schools are in our area.',
  action: 'Publish a plan for those two.',
  owner: 'Head of Roads Policing',
  targetDate: localDate('2023-12-01'),
  submittedAt: '2023-08-14T10:05:00.000Z',
  submittedOn: localDate('2023-08-14'),
  submittedBy: 'Tom Varley',
  how: 'online',
  returnedBecause: null,
} as const;

describe('The letter about an answer that came back', () => {
  it('says what is missing and that the date has not changed', () => {
    const letter = aLetter('response-returned', {
      case: aRecommendationCase({
        state: 'returned',
        answer: { ...ANSWER, returnedBecause: 'It does not say who will publish the plan.' },
      }),
      to: 'contact',
      on: '2023-08-15',
      event: 'response.returned',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: your answer is incomplete; please complete it by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1, of 14 August 2023, is incomplete.

What is missing: It does not say who will publish the plan.

What to do: complete the answer by Wednesday 16 August 2023. The date has not changed.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Complete the answer to CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: after 16 August 2023 the answer is shown as overdue.

Next letter: on Wednesday 16 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
