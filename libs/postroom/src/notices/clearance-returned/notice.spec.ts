import { describe, expect, it } from '@jest/globals';
import { aClearanceCase, aLetter } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a report that was returned by whoever clears it', () => {
  it('tells the officer who returned it, and why', () => {
    const letter = aLetter('clearance-returned', {
      case: aClearanceCase({ state: 'returned', remark: 'The costs are missing.' }),
      to: 'officer',
      on: '2023-06-26',
      event: 'clearance.returned',
    });
    expect(letter.subject).toBe(
      'Returned for correction by finance: “Road safety outside schools”',
    );
    expect(letter.text)
      .toBe(`The report “Road safety outside schools” is returned for correction: finance does not clear it as it stands.

What to do: see that its author puts it right, then send it for clearance again. Its author has a letter too. Clearances given already are for the text as it was, and have to be given again once it changes.

Reason: The costs are missing.

Clearance: finance
Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023
Author: Nora Finch

See the report:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the report stays with its author, and cannot be published.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
