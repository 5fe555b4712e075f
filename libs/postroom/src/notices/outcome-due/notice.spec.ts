import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anOutcomeCase } from '../../../../../test/postroom/outcome-cases.js';

describe('The letter before an answer is due', () => {
  it('goes to the contact', () => {
    const letter = aLetter('outcome-due', {
      case: anOutcomeCase(),
      to: 'contact',
      on: '2023-08-09',
      rung: 'remind D-7',
    });
    expect(letter.subject).toBe(
      'CDC-2023-I1: an answer to the request for information is asked for by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee asked Marchfield Police to answer its request for information by Wednesday 16 August 2023.

What to do: give the information, or say why you cannot.

Request for information CDC-2023-I1 to Marchfield Police, resolved by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That the number of collisions outside schools in each of the last five years be given.

Give the information:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: after 16 August 2023 it is shown as overdue, and the scrutiny officer is told.

Next letter: on Friday 11 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
