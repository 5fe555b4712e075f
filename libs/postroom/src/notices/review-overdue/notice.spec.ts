import { describe, expect, it } from '@jest/globals';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about an overdue review', () => {
  it('goes to lead and deputy', () => {
    const letter = aLetter('review-overdue', {
      case: aReviewCase(),
      to: 'deputy',
      on: '2023-10-23',
      rung: 'remind D+7',
    });
    expect(letter.subject).toBe(
      'The review of Youth violence is overdue; it was due on Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`The October 2023 review of the priority “Youth violence” is overdue: it was due on Monday 16 October 2023, 7 days ago.

What to do: please return the review now. Say how the priority stands, what has changed since the last review, and what will be done where it is not on track.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/token

Why you got this: you are the deputy of the priority “Youth violence”.

If you do nothing: the review stays overdue, and the chair of the working group is written to.

Next letter: on Monday 30 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
