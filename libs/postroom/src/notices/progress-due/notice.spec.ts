import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const PROGRESS = {
  kind: 'progress',
  startedOn: localDate('2023-10-11'),
  dueOn: localDate('2024-01-10'),
  originalDueOn: localDate('2024-01-10'),
  isRunning: true,
  citation: "The committee's practice: a report every quarter",
} as const;

describe('The letter about a report of progress', () => {
  it('asks the contact for it', () => {
    const letter = aLetter('progress-due', {
      case: aRecommendationCase({
        state: 'in progress',
        owner: 'Head of Roads Policing',
        progress: PROGRESS,
      }),
      to: 'contact',
      on: '2023-12-27',
      rung: 'remind D-14',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: your report of progress is due by Wednesday 10 January 2024',
    );
    expect(letter.text)
      .toBe(`The progress report of Marchfield Police on recommendation CDC-2023-1 is due by Wednesday 10 January 2024.

What to do: say whether it is on track, at risk, off track or complete, and what has been done since the last report. If all of it is done, claim completion and give the evidence.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Report progress on CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: after 10 January 2024 the report is shown as overdue.

Next letter: on Wednesday 10 January 2024, unless the report has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the officer that it is overdue', () => {
    const letter = aLetter('progress-due', {
      case: aRecommendationCase({
        state: 'in progress',
        owner: 'Head of Roads Policing',
        progress: PROGRESS,
      }),
      to: 'officer',
      on: '2024-01-17',
      rung: 'remind D+7',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: the progress report of Marchfield Police was due on Wednesday 10 January 2024',
    );
    expect(letter.text)
      .toBe(`The progress report of Marchfield Police on recommendation CDC-2023-1 is overdue: it was due on Wednesday 10 January 2024, 7 days ago.

What to do: speak to Head of Roads Policing.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

See CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the committee is told that there is no report.

Next letter: on Wednesday 24 January 2024, unless the report has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
