import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about what the committee made of an answer', () => {
  it('gives the outcome with its minute', () => {
    const letter = aLetter('response-considered', {
      case: aRecommendationCase({
        state: 'considered',
        answer: {
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
        },
        consideration: {
          outcome: 'satisfied',
          remark: 'The committee thanks the force for its candour.',
          consideredOn: localDate('2023-10-11'),
          minute: '21',
        },
      }),
      to: 'signatory',
      on: '2023-10-11',
      event: 'response.considered',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: considered by the committee on Wednesday 11 October 2023: satisfied with the response',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee considered the answer of Marchfield Police to recommendation CDC-2023-1 on Wednesday 11 October 2023 (minute 21): satisfied with the response.

What to do: carry out what you said you would, by 1 December 2023. We ask for a report of progress every quarter.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

What the committee said: The committee thanks the force for its candour.

See CDC-2023-1 and its history:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: the recommendation stays open until the committee closes it.

Next letter: when a report of progress is due, or when the committee closes the recommendation.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
