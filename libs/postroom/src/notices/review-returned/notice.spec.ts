import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aReviewCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a returned review', () => {
  it('asks the chair of the working group to judge it', () => {
    const letter = aLetter('review-returned', {
      case: aReviewCase({
        state: 'returned',
        rating: 'at risk',
        whatChanged: 'Two outreach workers left.',
        action: 'Recruit by January.',
        returnedOn: localDate('2023-10-12'),
        returnedBy: 'Joan Bell',
      }),
      to: 'working-group chair',
      on: '2023-10-12',
      event: 'review.returned',
    });
    expect(letter.subject).toBe(
      'The review of Youth violence came back: at risk; for the working group to judge',
    );
    expect(letter.text)
      .toBe(`Joan Bell returned the October 2023 review of the priority “Youth violence” on Thursday 12 October 2023: at risk.

What to do: accept it or query it when the working group next meets, or raise a concern.

Priority: Youth violence
Review: October 2023
Agreement: Community Safety Agreement 2023-24, Marchfield Community Safety Partnership
Rating: at risk
What has changed: Two outreach workers left.
What will be done: Recruit by January.

Judge the review:
http://scrutiny.test/app/page

Why you got this: you are the chair of the working group.

If you do nothing: the review waits for the working group.

Next letter: none is planned about this review.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
