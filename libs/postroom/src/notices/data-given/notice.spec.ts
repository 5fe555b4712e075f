import { expect, it } from '@jest/globals';
import { aDataRequestCase, DATA_CAME } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('The officer is told what a partner gave', () => {
  const letter = aLetter('data-given', {
    case: aDataRequestCase({ state: 'received', last: DATA_CAME }),
    to: 'officer',
    on: '2023-09-20',
    event: 'data-request.answered',
  });
  expect(letter.subject).toBe('SA-2024-25-1: Marchfield Police gave the data');
  expect(letter.text)
    .toBe(`Marchfield Police gave what was asked for on Wednesday 20 September 2023.

What to do: look at it, and ask again if something is missing.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

Answer of Kit Moss, with 12 lines of figures, with the file burglary.csv:

> As asked.

See request SA-2024-25-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of Marchfield County Council.

If you do nothing: it stands on the page of the assessment as it came.

Next letter: none is planned about this answer.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
