import { describe, expect, it } from '@jest/globals';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that escalates a review', () => {
  it('tells the chair of the working group who leads the priority', () => {
    const letter = aLetter('review-escalated', {
      case: aReviewCase(),
      to: 'working-group chair',
      on: '2023-10-30',
      rung: 'escalate D+14',
    });
    expect(letter.subject).toBe(
      'No review of Youth violence yet; it was due on Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`There is no October 2023 review of the priority “Youth violence”: it was due on Monday 16 October 2023, 14 days ago.

What to do: speak to Joan Bell, or raise a concern with the working group.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

See the priority and its reviews:
http://scrutiny.test/app/page

Why you got this: you are the chair of the working group.

If you do nothing: the review stays overdue, and the working group meets without it.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to the chair of the partnership when two more weeks have passed', () => {
    const letter = aLetter('review-escalated', {
      case: aReviewCase(),
      to: 'partnership chair',
      on: '2023-11-13',
      rung: 'escalate D+28',
    });
    expect(letter.subject).toBe(
      'No review of Youth violence yet; it was due on Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`There is no October 2023 review of the priority “Youth violence”: it was due on Monday 16 October 2023, 28 days ago.

What to do: speak to Joan Bell, or raise a concern with the working group.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

See the priority and its reviews:
http://scrutiny.test/app/page

Why you got this: you are the chair of the partnership.

If you do nothing: the review stays overdue, and the working group meets without it.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
