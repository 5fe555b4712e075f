import { describe, expect, it } from '@jest/globals';

import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that commissions a report', () => {
  it('says what is asked, by when, and that no account is needed', () => {
    const letter = aLetter('report-commissioned', {
      case: aReportCase({ state: 'commissioned', currentVersion: 0 }),
      to: 'report author',
      on: '2023-06-01',
      event: 'report.commissioned',
    });
    expect(letter.subject).toBe(
      'Please write the report “Road safety outside schools” by Wednesday 21 June 2023',
    );
    expect(letter.text)
      .toBe(`You are asked to write the report “Road safety outside schools” to the Crime and Disorder Committee. It is due by Wednesday 21 June 2023.

What to do: write it on the page below, where you need no account, and say that it is finished. You can save it and come back as often as you like. If the date is too early, ask for more time there.

> What was done since last summer, and what it cost.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023

Write the report:
http://scrutiny.test/l/token

Why you got this: you are the author of the report.

If you do nothing: you are reminded before 21 June 2023, and after it the report is shown as late.

Next letter: on Wednesday 7 June 2023, unless the report is finished by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('repeats what the committee asks of every report', () => {
    const wording = 'That every report say what it costs.';
    const standing = [{ reference: 'CDC-2022-S1', wording, to: null }];
    const letter = aLetter('report-commissioned', {
      case: aReportCase({ state: 'commissioned', currentVersion: 0, standing }),
      to: 'report author',
      on: '2023-06-01',
      event: 'report.commissioned',
    });
    expect(letter.text).toContain(`> What was done since last summer, and what it cost.

The Crime and Disorder Committee also asks this of every report to it:

> CDC-2022-S1: That every report say what it costs.

Report: Road safety outside schools`);
  });
});
