import { expect, it } from '@jest/globals';
import { aDataRequestCase, DATA_CAME } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('Whoever gave data has a receipt with the fingerprint of the file', () => {
  const letter = aLetter('data-receipt', {
    case: aDataRequestCase({ state: 'received', last: DATA_CAME, data: null }),
    to: 'data provider',
    on: '2023-09-20',
    event: 'data-request.answered',
  });
  expect(letter.subject).toBe('SA-2024-25-1: receipt for the answer of Marchfield Police');
  expect(letter.text)
    .toBe(`The Marchfield Community Safety Partnership has the answer of Marchfield Police, which came on Wednesday 20 September 2023: all that was asked for.

What to do: nothing more. If you find a later or better figure, give it at the same address: both are kept.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

Answer of Kit Moss, with 12 lines of figures:

> As asked.

File: burglary.csv
Its fingerprint (SHA-256): abababababababababababababababababababababababababababababababab

See your answer:
http://scrutiny.test/l/token

Why you got this: you are the one who gives data for Marchfield Police.

If you do nothing: your answer stands as it came.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
