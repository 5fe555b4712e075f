import { describe, expect, it } from '@jest/globals';
import { aContributionCase, aLetter } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that asks a partner for a contribution', () => {
  it('says who asks for what, and by when', () => {
    const letter = aLetter('contribution-asked', {
      case: aContributionCase(),
      to: 'contributor',
      on: '2023-09-18',
      event: 'contribution.asked',
    });
    expect(letter.subject).toBe(
      'Please contribute to the review of Youth violence by Monday 2 October 2023',
    );
    expect(letter.text)
      .toBe(`Joan Bell asks you to contribute to a review of Marchfield Community Safety Partnership by Monday 2 October 2023.

What to do: write what you have, in words and figures. You need no account, and may come back to it.

Joan Bell asks for the October 2023 review of the priority “Youth violence”:

> How many pupils were excluded for violence since July?

Write your contribution:
http://scrutiny.test/l/token

Why you got this: you are the one who was asked for this contribution.

If you do nothing: the review is written without it.

Next letter: on Friday 29 September 2023, unless the contribution has come by then.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
