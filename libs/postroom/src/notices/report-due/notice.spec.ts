import { describe, expect, it } from '@jest/globals';
import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a report that is due', () => {
  it('reminds the author', () => {
    const letter = aLetter('report-due', {
      case: aReportCase(),
      to: 'report author',
      on: '2023-06-14',
      rung: 'remind D-5',
    });
    expect(letter.subject).toBe(
      'The report “Road safety outside schools” is due by Wednesday 21 June 2023',
    );
    expect(letter.text)
      .toBe(`Your report “Road safety outside schools” is due by Wednesday 21 June 2023.

What to do: finish the report by then, and say that it is finished. If you cannot, ask for more time before then.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023

Write the report:
http://scrutiny.test/l/token

Why you got this: you are the author of the report.

If you do nothing: after 21 June 2023 the report is shown as late, and the scrutiny officer is told.

Next letter: on Monday 19 June 2023, unless the report is finished by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
