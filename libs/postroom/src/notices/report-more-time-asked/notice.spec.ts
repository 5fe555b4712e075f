import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about more time for a report', () => {
  it('tells the officer who asks, until when and why', () => {
    const letter = aLetter('report-more-time-asked', {
      case: aReportCase({
        moreTime: {
          askedBy: 'Nora Finch',
          currentDue: localDate('2023-06-21'),
          newDue: localDate('2023-06-28'),
          reason: 'The figures come late.',
          agreed: null,
          decidedBy: null,
          decisionReason: null,
        },
      }),
      to: 'officer',
      on: '2023-06-19',
      event: 'report.more-time-asked',
    });
    expect(letter.subject).toBe(
      'Nora Finch asks for more time for “Road safety outside schools”, until Wednesday 28 June 2023',
    );
    expect(letter.text)
      .toBe(`Nora Finch asks for more time for the report “Road safety outside schools”: until Wednesday 28 June 2023 instead of Wednesday 21 June 2023.

What to do: agree or refuse.

Reason: The figures come late.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023
Author: Nora Finch

Decide on more time:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the date stays 21 June 2023, and after it the report is shown as late.

Next letter: none is planned about this request.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
