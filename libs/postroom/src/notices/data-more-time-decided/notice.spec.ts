import { expect, it } from '@jest/globals';
import { aDataRequestCase, DATA_TIME } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('Whoever asked for more time is told that it was refused, and why', () => {
  const letter = aLetter('data-more-time-decided', {
    case: aDataRequestCase({
      time: { ...DATA_TIME, agreed: false, decisionReason: 'The workshop is near.' },
    }),
    to: 'data provider',
    on: '2023-09-20',
    event: 'data-request.more-time-refused',
  });
  expect(letter.subject).toBe(
    'SA-2024-25-1: no more time; the data is asked for by Monday 2 October 2023',
  );
  expect(letter.text)
    .toBe(`You do not have more time: the data is still asked for by Monday 2 October 2023.

Reason: The workshop is near.

What to do: give the data by then, or the part of it that you have.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

Give the data, or say why you cannot:
http://scrutiny.test/l/token

Why you got this: you are the one who gives data for Marchfield Police.

If you do nothing: after 2 October 2023 it is shown as overdue.

Next letter: on Monday 25 September 2023, unless what was asked for has come by then.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
