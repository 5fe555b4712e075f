import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a claim of completion', () => {
  it('asks the officer to bring it before the committee', () => {
    const letter = aLetter('completion-claimed', {
      case: aRecommendationCase({
        state: 'completion claimed',
        claim: {
          wording: 'The plan is published.',
          evidence: 'On our website since 1 December.',
          reportedOn: localDate('2023-12-04'),
          reportedBy: 'Ines Okoro',
        },
      }),
      to: 'officer',
      on: '2023-12-04',
      event: 'completion.claimed',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: Marchfield Police claims that it is done; please put it on the next agenda',
    );
    expect(letter.text).toBe(`Marchfield Police claims that recommendation CDC-2023-1 is complete.

What to do: rate the claim, and put it on the agenda of the next meeting. Only the committee closes a recommendation, with a minute.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Claimed by: Ines Okoro, on 4 December 2023
What was done: The plan is published.
Evidence: On our website since 1 December.

Rate the claim on CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the recommendation stays open as claimed complete.

Next letter: none is planned about this claim.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
