import { expect, it } from '@jest/globals';
import { aDataRequestCase } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('Every week after the day whoever is to give data is told that the rest is overdue', () => {
  const letter = aLetter('data-overdue', {
    case: aDataRequestCase({ state: 'partly answered' }),
    to: 'data provider',
    on: '2023-10-09',
    rung: 'remind D+7',
  });
  expect(letter.subject).toBe(
    'SA-2024-25-1: the data is overdue; it was asked for by Monday 2 October 2023',
  );
  expect(letter.text)
    .toBe(`The rest of the data the Marchfield Community Safety Partnership asked Marchfield Police for has not come: it was asked for by Monday 2 October 2023, 7 days ago.

What to do: give it now, or say that it cannot be had, and why.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

Give the data, or say why you cannot:
http://scrutiny.test/l/token

Why you got this: you are the one who gives data for Marchfield Police.

If you do nothing: it stays overdue, and the assessment is written without it.

Next letter: on Monday 16 October 2023, unless what was asked for has come by then.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
