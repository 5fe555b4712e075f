import { expect, it } from '@jest/globals';
import { aDataRequestCase } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('Whoever was to give data is told that it is not asked for any more', () => {
  const letter = aLetter('data-withdrawn', {
    case: aDataRequestCase({ state: 'withdrawn', endedBecause: 'It came from elsewhere.' }),
    to: 'data provider',
    on: '2023-09-20',
    event: 'data-request.withdrawn',
  });
  expect(letter.subject).toBe('SA-2024-25-1: Marchfield Police need not give the data');
  expect(letter.text)
    .toBe(`Marchfield Police need not give the data: the Marchfield Community Safety Partnership has withdrawn its request.

Reason: It came from elsewhere.

What to do: nothing. Please tell whoever was gathering it.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

See the request:
http://scrutiny.test/l/token

Why you got this: you are the one who gives data for Marchfield Police.

If you do nothing: nothing is expected of you.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
