import { describe, expect, it } from '@jest/globals';
import { aLetter, aClearanceCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a late clearance', () => {
  it('goes to whoever gives it', () => {
    const letter = aLetter('clearance-overdue', {
      case: aClearanceCase(),
      to: 'clearing officer',
      on: '2023-06-29',
      rung: 'remind D+1',
    });
    expect(letter.subject).toBe(
      'Finance clearance of “Road safety outside schools” is late; it was due on Wednesday 28 June 2023',
    );
    expect(letter.text)
      .toBe(`The finance clearance of the report “Road safety outside schools” is late: it was due on Wednesday 28 June 2023, 1 day ago.

What to do: read the report now, then clear it or return it with what must be put right.

Clearance: finance
Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023
Author: Nora Finch

Read it and decide:
http://scrutiny.test/l/token

Why you got this: you are the officer who clears this part of the report.

If you do nothing: the clearance stays late, and the report cannot be published.

Next letter: on Monday 3 July 2023, unless the clearance is given by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
