import { describe, expect, it } from '@jest/globals';
import { aContributionCase, aLetter } from '../../../../../test/postroom/letter-builders.js';
import { contributionNotOwed } from '../still-true.js';

describe('The letter about a contribution that is due', () => {
  it('reminds the partner', () => {
    const letter = aLetter('contribution-due', {
      case: aContributionCase(),
      to: 'contributor',
      on: '2023-09-29',
      rung: 'remind D-3',
    });
    expect(letter.subject).toBe(
      'Your contribution to the review of Youth violence is due by Monday 2 October 2023',
    );
    expect(letter.text)
      .toBe(`Your contribution to the October 2023 review of the priority “Youth violence” is due by Monday 2 October 2023.

What to do: write what you have, in words and figures.

Joan Bell asks for the October 2023 review of the priority “Youth violence”:

> How many pupils were excluded for violence since July?

Write your contribution:
http://scrutiny.test/l/token

Why you got this: you are the one who was asked for this contribution.

If you do nothing: the review is written without it, and Joan Bell is told that it did not come.

Next letter: on Monday 2 October 2023, unless the contribution has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not sent once the review it is for is returned', () => {
    expect(contributionNotOwed(aContributionCase())).toBeNull();
    expect(contributionNotOwed(aContributionCase({ reviewState: 'returned' }))).toBe(
      'No contribution is owed: the review is returned by the lead.',
    );
  });
});
