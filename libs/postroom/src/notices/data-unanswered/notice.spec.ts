import { expect, it } from '@jest/globals';
import { aDataRequestCase } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('A fortnight after the day the officer is told that nothing has come', () => {
  const letter = aLetter('data-unanswered', {
    case: aDataRequestCase(),
    to: 'officer',
    on: '2023-10-16',
    rung: 'escalate D+14',
  });
  expect(letter.subject).toBe(
    'SA-2024-25-1: Marchfield Police has not given the data asked for by Monday 2 October 2023',
  );
  expect(letter.text)
    .toBe(`Marchfield Police was asked for data by Monday 2 October 2023, 14 days ago, and nothing has come.

What to do: speak to them. Write down what came another way, agree more time, or withdraw the request.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

See request SA-2024-25-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of Marchfield County Council.

If you do nothing: they are reminded every week for a month, and the request stays overdue.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
