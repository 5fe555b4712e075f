import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aReportCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about more time that was decided', () => {
  it('tells the author the reason of a refusal', () => {
    const letter = aLetter('report-more-time-decided', {
      case: aReportCase({
        moreTime: {
          askedBy: 'Nora Finch',
          currentDue: localDate('2023-06-21'),
          newDue: localDate('2023-06-28'),
          reason: 'The figures come late.',
          agreed: false,
          decidedBy: 'Priya Shah',
          decisionReason: 'The agenda goes out.',
        },
      }),
      to: 'report author',
      on: '2023-06-20',
      event: 'report.more-time-refused',
    });
    expect(letter.subject).toBe(
      'No more time for “Road safety outside schools”: due Wednesday 21 June 2023',
    );
    expect(letter.text)
      .toBe(`You do not have more time: the report “Road safety outside schools” is still due by Wednesday 21 June 2023.

Reason: The agenda goes out.

What to do: finish the report by then, and say that it is finished.

Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023

Write the report:
http://scrutiny.test/l/token

Why you got this: you are the author of the report.

If you do nothing: after 21 June 2023 the report is shown as late.

Next letter: on Wednesday 21 June 2023, unless the report is finished by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
