import { describe, expect, it } from '@jest/globals';
import { aLetter, anAuthorityLetterCase } from '../../../../../test/postroom/letter-builders.js';

const on = '2023-07-21';

describe('The letter that brings a letter back', () => {
  it('tells the officer what the chair wants changed', () => {
    const letter = aLetter('letter-returned', {
      on,
      case: anAuthorityLetterCase({ state: 'drafted', chairsRemark: 'Thank them first.' }),
      to: 'officer',
      event: 'letter.returned',
    });
    expect(letter.subject).toBe('Returned by the chair: letter to Marchfield Police');
    expect(letter.text)
      .toBe(`The chair has returned the letter to Marchfield Police with 2 recommendations.

What to do: change it and ask the chair again.

The chair says:

> Thank them first.

Change the letter to Marchfield Police:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the letter is not sent, and no date for an answer begins to run.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once it is no longer true', () => {
    const write = () =>
      aLetter('letter-returned', {
        on,
        case: anAuthorityLetterCase({ state: 'with the chair' }),
        to: 'officer',
        event: 'letter.returned',
      });
    expect(write).toThrow('It is with the chair.');
  });
});
