import { describe, expect, it } from '@jest/globals';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a review that is due', () => {
  it('reminds the lead', () => {
    const letter = aLetter('review-due', {
      case: aReviewCase(),
      to: 'priority lead',
      on: '2023-10-09',
      rung: 'remind D-7',
    });
    expect(letter.subject).toBe('The review of Youth violence is due by Monday 16 October 2023');
    expect(letter.text)
      .toBe(`The October 2023 review of the priority “Youth violence” is due by Monday 16 October 2023.

What to do: return the review by then. Say how the priority stands, what has changed since the last review, and what will be done where it is not on track.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: after 16 October 2023 the review is shown as overdue.

Next letter: on Friday 13 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
