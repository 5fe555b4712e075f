import { describe, expect, it } from '@jest/globals';
import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a late report', () => {
  it('goes to its author', () => {
    const letter = aLetter('report-overdue', {
      case: aReportCase(),
      to: 'report author',
      on: '2023-06-22',
      rung: 'remind D+1',
    });
    expect(letter.subject).toBe(
      'The report “Road safety outside schools” is late; it was due on Wednesday 21 June 2023',
    );
    expect(letter.text)
      .toBe(`The report “Road safety outside schools” is late: it was due on Wednesday 21 June 2023, 1 day ago.

What to do: finish the report now, and say that it is finished. If you cannot, ask for more time and give the date you can keep.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023

Write the report:
http://scrutiny.test/l/token

Why you got this: you are the author of the report.

If you do nothing: the report stays late, and the agenda is published without it.

Next letter: on Monday 26 June 2023, unless the report is finished by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
