import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The receipt of an answer', () => {
  it('repeats the answer with its fingerprint', () => {
    const letter = aLetter('response-receipt', {
      case: aRecommendationCase({
        state: 'responded',
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
      }),
      to: 'signatory',
      on: '2023-08-14',
      event: 'response.received',
    });
    expect(letter.subject).toBe(
      'Receipt: the answer to CDC-2023-1 came on Monday 14 August 2023: accepted in part',
    );
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1 came on Monday 14 August 2023 at 11:05: accepted in part.

What to do: nothing now. Keep this letter as your receipt.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer: accepted in part
Reasons: Two of the three schools are in our area.
What will be done: Publish a plan for those two.
By whom: Head of Roads Policing
By when: 1 December 2023
Submitted by: Tom Varley
Fingerprint of the answer (SHA-256): cde4db3b8c33e5766cce6fba44d613610e556cdbfc3ad53b91acf0d9a1dc195c

See the answer to CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: nothing more is needed: the officer checks that the answer is complete, and the committee considers it at a meeting.

Next letter: when the committee has considered the answer, or sooner if something is missing from it.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
