import { describe, expect, it } from '@jest/globals';

import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a deferred report', () => {
  it('tells its author why', () => {
    const letter = aLetter('report-deferred', {
      case: aReportCase({
        state: 'deferred',
        deferred: { reason: 'An election is called.', by: 'Priya Shah' },
      }),
      to: 'report author',
      on: '2023-06-20',
      event: 'report.deferred',
    });
    expect(letter.subject).toBe('The report “Road safety outside schools” is deferred');
    expect(letter.text)
      .toBe(`The report “Road safety outside schools” is deferred: An election is called.

What to do: nothing at present. What you have written is kept.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023

See what you have written:
http://scrutiny.test/l/token

Why you got this: you are the author of the report.

If you do nothing: nothing happens until the report is taken up again.

Next letter: when the report is taken up again, with a new date.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
