import { describe, expect, it } from '@jest/globals';
import { aLetter, aSubscriptionCase } from '../../../../../test/postroom/letter-builders.js';

const ASKED = { to: 'subscriber', on: '2023-07-03', event: 'subscription.asked' } as const;

describe('The letter that asks whether a subscription is wanted', () => {
  it('says what was asked for, and that doing nothing is enough to get none', () => {
    const letter = aLetter('subscription-confirmation', { ...ASKED, case: aSubscriptionCase() });
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: confirm that you want letters about its papers',
    );
    expect(letter.text)
      .toBe(`Somebody, we think you, asked for a letter whenever papers of the Crime and Disorder Committee are published.

What to do: if it was you, open the page below and press its button. If it was not, do nothing.

Confirm that you want these letters:
http://scrutiny.test/page

Why you got this: this address was given on the page of the Crime and Disorder Committee.

If you do nothing: you get no letter.

Next letter: none, unless you confirm.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once it is confirmed', () => {
    const found = aSubscriptionCase({ isConfirmed: true });
    expect(() => aLetter('subscription-confirmation', { ...ASKED, case: found })).toThrow(
      'It is confirmed already.',
    );
  });
});
