import { describe, expect, it } from '@jest/globals';

import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a withdrawn report', () => {
  it('tells its author why', () => {
    const letter = aLetter('report-withdrawn', {
      case: aReportCase({
        state: 'withdrawn',
        withdrawn: { reason: 'Another report covers it.', by: 'Priya Shah' },
      }),
      to: 'report author',
      on: '2023-06-20',
      event: 'report.withdrawn',
    });
    expect(letter.subject).toBe('The report “Road safety outside schools” is withdrawn');
    expect(letter.text)
      .toBe(`The report “Road safety outside schools” is withdrawn: Another report covers it.

What to do: nothing. No report is asked of you any more.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023

See what you have written:
http://scrutiny.test/l/token

Why you got this: you are the author of the report.

If you do nothing: nothing happens.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
