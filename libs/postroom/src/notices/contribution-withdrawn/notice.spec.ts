import { describe, expect, it } from '@jest/globals';
import {
  aContributionCase,
  aLetter,
  anOccasion,
} from '../../../../../test/postroom/letter-builders.js';
import { contributionWithdrawn } from './notice.js';

describe('The letter about a contribution that is no longer needed', () => {
  it('thanks the partner and says why', () => {
    const letter = aLetter('contribution-withdrawn', {
      case: aContributionCase({
        state: 'withdrawn',
        withdrawnBecause: 'The figures came another way.',
      }),
      to: 'contributor',
      on: '2023-09-25',
      event: 'contribution.withdrawn',
    });
    expect(letter.subject).toBe(
      'Your contribution to the review of Youth violence is no longer needed',
    );
    expect(letter.text)
      .toBe(`Your contribution to the October 2023 review of the priority “Youth violence” is no longer needed.

What to do: nothing. Thank you for what you may have prepared.

Reason: The figures came another way.

Joan Bell asks for the October 2023 review of the priority “Youth violence”:

> How many pupils were excluded for violence since July?

See what was asked:
http://scrutiny.test/l/token

Why you got this: you are the one who was asked for this contribution.

If you do nothing: nothing is expected of you.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('does not go to a partner who was never written to', () => {
    const occasion = anOccasion('contribution-withdrawn', {
      case: aContributionCase({ state: 'withdrawn', wasWrittenTo: false }),
      to: 'contributor',
      on: '2023-09-25',
      event: 'contribution.withdrawn',
    });
    expect(contributionWithdrawn.notNeeded(occasion)).toBe('They were never written to about it.');
  });
});
