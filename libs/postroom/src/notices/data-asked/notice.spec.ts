import { expect, it } from '@jest/globals';
import { aDataRequestCase } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('Whoever is to give data is told what is asked for, by when, and how to say that it cannot be had', () => {
  const letter = aLetter('data-asked', {
    case: aDataRequestCase({ note: 'By ward if you can.' }),
    to: 'data provider',
    on: '2023-09-04',
    event: 'data-request.asked',
  });
  expect(letter.subject).toBe(
    'SA-2024-25-1: the Marchfield Community Safety Partnership asks Marchfield Police for data by Monday 2 October 2023',
  );
  expect(letter.text)
    .toBe(`The Marchfield Community Safety Partnership asks Marchfield Police for data by Monday 2 October 2023, for its strategic assessment 2024/25.

What to do: give it in words, as figures or as a file. Part of it now and the rest later will do. If it cannot be had, say so and why; if you need longer, ask for more time.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

> By ward if you can.

Give the data, or say why you cannot:
http://scrutiny.test/l/token

Why you got this: you are the one who gives data for Marchfield Police.

If you do nothing: the assessment is written without it, and says so.

Next letter: on Monday 25 September 2023, unless what was asked for has come by then.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
