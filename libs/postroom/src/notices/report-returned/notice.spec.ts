import { describe, expect, it } from '@jest/globals';

import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter with a report that is returned', () => {
  it('says why, by whom and that the date stays', () => {
    const letter = aLetter('report-returned', {
      case: aReportCase({ returned: { reason: 'The costs are missing.', by: 'Priya Shah' } }),
      to: 'report author',
      on: '2023-06-20',
      event: 'report.returned',
    });
    expect(letter.subject).toBe(
      'Please put right the report “Road safety outside schools”, due by Wednesday 21 June 2023',
    );
    expect(letter.text)
      .toBe(`Priya Shah returned your report “Road safety outside schools” to be put right.

> The costs are missing.

What to do: put it right by Wednesday 21 June 2023, and say again that it is finished. The date has not changed.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023

Write the report:
http://scrutiny.test/l/token

Why you got this: you are the author of the report.

If you do nothing: the report cannot be cleared, and the agenda is published without it.

Next letter: on Wednesday 21 June 2023, unless the report is finished by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
