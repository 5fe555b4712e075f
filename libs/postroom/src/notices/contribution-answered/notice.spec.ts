import { describe, expect, it } from '@jest/globals';
import { aContributionCase, aLetter } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that brings a contribution', () => {
  it('tells the lead what a partner wrote', () => {
    const letter = aLetter('contribution-answered', {
      case: aContributionCase({
        state: 'answered',
        words: 'Twelve pupils.',
        figures: 'July to September: 12',
      }),
      to: 'priority lead',
      on: '2023-09-25',
      event: 'contribution.answered',
    });
    expect(letter.subject).toBe('Una Frost contributed to the review of Youth violence');
    expect(letter.text)
      .toBe(`Una Frost sent a contribution to the October 2023 review of the priority “Youth violence”.

What to do: read it beside your own text, and take it in.

Joan Bell asks for the October 2023 review of the priority “Youth violence”:

> How many pupils were excluded for violence since July?

What they wrote:

> Twelve pupils.

Figures:

> July to September: 12

Go to the review:
http://scrutiny.test/l/token

Why you got this: you are the lead of the priority “Youth violence”.

If you do nothing: it stays beside the review, and is not in it.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
