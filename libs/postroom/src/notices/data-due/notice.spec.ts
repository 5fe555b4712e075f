import { expect, it } from '@jest/globals';
import { aDataRequestCase } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('A week before the day whoever is to give data is reminded', () => {
  const letter = aLetter('data-due', {
    case: aDataRequestCase(),
    to: 'data provider',
    on: '2023-09-25',
    rung: 'remind D-7',
  });
  expect(letter.subject).toBe('SA-2024-25-1: the data is asked for by Monday 2 October 2023');
  expect(letter.text)
    .toBe(`The Marchfield Community Safety Partnership asked Marchfield Police for data by Monday 2 October 2023.

What to do: give it, or the part of it that you have. If it cannot be had, say so and why; if you need longer, ask for more time.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

Give the data, or say why you cannot:
http://scrutiny.test/l/token

Why you got this: you are the one who gives data for Marchfield Police.

If you do nothing: after 2 October 2023 it is shown as overdue.

Next letter: on Monday 2 October 2023, unless what was asked for has come by then.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

it('On the day it is said to be due by today, not to be asked for today', () => {
  const { subject, text } = aLetter('data-due', {
    case: aDataRequestCase(),
    to: 'data provider',
    on: '2023-10-02',
    rung: 'remind D',
  });
  expect(subject).toBe('SA-2024-25-1: the data is asked for by today, Monday 2 October 2023');
  expect(text).toContain('asked Marchfield Police for data by today, Monday 2 October 2023.');
});
