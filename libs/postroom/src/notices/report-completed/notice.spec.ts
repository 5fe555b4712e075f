import { describe, expect, it } from '@jest/globals';

import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a report that is finished', () => {
  it('tells the officer what is next', () => {
    const letter = aLetter('report-completed', {
      case: aReportCase({ state: 'author complete', currentVersion: 3 }),
      to: 'officer',
      on: '2023-06-20',
      event: 'report.completed',
    });
    expect(letter.subject).toBe(
      'The report “Road safety outside schools” is finished by its author',
    );
    expect(letter.text)
      .toBe(`Nora Finch has finished the report “Road safety outside schools” in version 3.

What to do: read it, then send it for clearance or return it with what must be put right.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023
Author: Nora Finch

See the report:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: nobody is asked to clear it, and it cannot be published.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
