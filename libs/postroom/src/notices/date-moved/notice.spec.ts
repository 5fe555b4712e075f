import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const letterOf = (from: string, to: string) =>
  aLetter('date-moved', {
    case: aRecommendationCase({
      state: 'sent',
      response: {
        kind: 'response' as const,
        startedOn: localDate('2023-07-19'),
        dueOn: localDate(to),
        originalDueOn: localDate(from),
        isRunning: true,
        citation: 'Local protocol',
      },
    }),
    to: 'signatory',
    on: '2023-07-24',
    event: 'due.recounted',
    payload: { from, to, reason: 'A day of thanks, 9 August 2023: proclaimed on 18 July' },
  });

describe('The letter about a date that was counted again', () => {
  it('gives both dates and why', () => {
    const letter = letterOf('2023-08-16', '2023-08-17');
    expect(letter.subject).toBe('CDC-2023-1: the answer is now due by Thursday 17 August 2023');
    expect(letter.text)
      .toBe(`The date was counted again: the answer to recommendation CDC-2023-1 is now due by Thursday 17 August 2023, instead of Wednesday 16 August 2023.

What to do: answer by Thursday 17 August 2023.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Why it moved: A day of thanks, 9 August 2023: proclaimed on 18 July

Answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: after 17 August 2023 the answer is shown as overdue.

Next letter: on Thursday 10 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says it first when the date is earlier', () => {
    const letter = letterOf('2023-08-16', '2023-08-14');
    expect(letter.subject).toBe(
      'CDC-2023-1: the answer is now due by Monday 14 August 2023, earlier than you were told',
    );
    expect(letter.text).toContain('earlier than Wednesday 16 August 2023.');
  });
});
