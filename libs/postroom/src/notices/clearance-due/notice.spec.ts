import { describe, expect, it } from '@jest/globals';
import { aLetter, aClearanceCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a clearance that is due', () => {
  it('reminds whoever gives it', () => {
    const letter = aLetter('clearance-due', {
      case: aClearanceCase(),
      to: 'clearing officer',
      on: '2023-06-26',
      rung: 'remind D-2',
    });
    expect(letter.subject).toBe(
      'Finance clearance of “Road safety outside schools” is due by Wednesday 28 June 2023',
    );
    expect(letter.text)
      .toBe(`Your finance clearance of the report “Road safety outside schools” is due by Wednesday 28 June 2023.

What to do: read the report by then, then clear it or return it with what must be put right.

Clearance: finance
Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023
Author: Nora Finch

Read it and decide:
http://scrutiny.test/l/token

Why you got this: you are the officer who clears this part of the report.

If you do nothing: after 28 June 2023 the clearance is shown as late, and the scrutiny officer is told.

Next letter: on Wednesday 28 June 2023, unless the clearance is given by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
