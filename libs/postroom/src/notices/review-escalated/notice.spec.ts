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

Next letter: on Monday 13 November 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to the working-group chair and the officer for the partnership chair, who is no role yet', () => {
    const letter = aLetter('review-escalated', {
      case: aReviewCase(),
      to: 'officer',
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

Why you got this: it is meant for the chair of the partnership, and our record names nobody there. You are the scrutiny officer of Marchfield County Council, so it comes to you rather than being lost. Please see to it, and have someone named.

If you do nothing: the review stays overdue, and the working group meets without it.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
