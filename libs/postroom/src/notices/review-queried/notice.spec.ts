import { describe, expect, it } from '@jest/globals';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a queried review', () => {
  it('tells the lead what the working group asks', () => {
    const letter = aLetter('review-queried', {
      case: aReviewCase({ state: 'queried', queriedBecause: 'Which of the two measures moved?' }),
      to: 'priority lead',
      on: '2023-10-13',
      event: 'review.queried',
    });
    expect(letter.subject).toBe(
      'The working group queries the review of Youth violence; please return it again by Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`The working group queries the October 2023 review of the priority “Youth violence”: Which of the two measures moved?

What to do: return the review again by Monday 16 October 2023. The date has not changed.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: after 16 October 2023 the review is shown as overdue.

Next letter: on Monday 16 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
