import { describe, expect, it } from '@jest/globals';
import { aLetter, aReviewCase, PEOPLE } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that hands a review over', () => {
  it('tells the deputy that it is theirs now, by when and why', () => {
    const deputy = PEOPLE.filter(({ audience }) => audience === 'deputy').map((one) => ({
      ...one,
      audience: 'priority lead' as const,
    }));
    const letter = aLetter('review-handed-over', {
      case: aReviewCase({
        handedToId: 'deputy',
        handedBy: 'Joan Bell',
        handedBecause: 'I am in court that week.',
      }),
      to: 'deputy',
      on: '2023-10-02',
      event: 'review.handed-over',
      people: [...PEOPLE.filter(({ audience }) => audience !== 'priority lead'), ...deputy],
    });
    expect(letter.subject).toBe(
      'The review of Youth violence is yours now, by Monday 16 October 2023',
    );
    expect(letter.text)
      .toBe(`Joan Bell handed the October 2023 review of the priority “Youth violence” over to you. It is due by Monday 16 October 2023.

What to do: return the review by then. What is written so far is there.

Why it was handed over: I am in court that week.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership

Return the review:
http://scrutiny.test/l/token

Why you got this: you are the deputy this review of the priority “Youth violence” was handed over to.

If you do nothing: after 16 October 2023 the review is shown as overdue, and in time the chair of the working group is written to.

Next letter: on Monday 9 October 2023, unless the review has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
