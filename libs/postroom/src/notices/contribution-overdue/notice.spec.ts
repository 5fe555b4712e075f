import { describe, expect, it } from '@jest/globals';
import { aContributionCase, aLetter } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a contribution that did not come', () => {
  it('goes to the partner', () => {
    const letter = aLetter('contribution-overdue', {
      case: aContributionCase(),
      to: 'contributor',
      on: '2023-10-05',
      rung: 'remind D+3',
    });
    expect(letter.subject).toBe(
      'No contribution to the review of Youth violence yet; it was due on Monday 2 October 2023',
    );
    expect(letter.text)
      .toBe(`Your contribution to the October 2023 review of the priority “Youth violence” was due on Monday 2 October 2023, 3 days ago.

What to do: send it now; it can still be taken in.

Joan Bell asks for the October 2023 review of the priority “Youth violence”:

> How many pupils were excluded for violence since July?

Write your contribution:
http://scrutiny.test/l/token

Why you got this: you are the one who was asked for this contribution.

If you do nothing: the review is written without it.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to the lead who asked', () => {
    const letter = aLetter('contribution-overdue', {
      case: aContributionCase(),
      to: 'priority lead',
      on: '2023-10-05',
      rung: 'remind D+3',
    });
    expect(letter.subject).toBe(
      'No contribution to the review of Youth violence yet; it was due on Monday 2 October 2023',
    );
    expect(letter.text)
      .toBe(`The contribution of Una Frost to the October 2023 review of the priority “Youth violence” was due on Monday 2 October 2023, 3 days ago.

What to do: speak to them, or return the review without it.

Joan Bell asks for the October 2023 review of the priority “Youth violence”:

> How many pupils were excluded for violence since July?

Go to the review:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: the review is written without it.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
