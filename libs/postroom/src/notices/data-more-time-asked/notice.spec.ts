import { expect, it } from '@jest/globals';
import { aDataRequestCase, DATA_TIME } from '../../../../../test/postroom/assessment-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('The officer is told that a partner asks for more time, and why', () => {
  const letter = aLetter('data-more-time-asked', {
    case: aDataRequestCase({ time: DATA_TIME }),
    to: 'officer',
    on: '2023-09-20',
    event: 'data-request.more-time-asked',
  });
  expect(letter.subject).toBe(
    'SA-2024-25-1: Marchfield Police asks for more time, until Monday 16 October 2023',
  );
  expect(letter.text)
    .toBe(`Marchfield Police asks for more time to give the data: until Monday 16 October 2023 instead of Monday 2 October 2023.

Reason: A new system.

What to do: agree to it, or refuse it and say why.

Request SA-2024-25-1 to Marchfield Police, for the strategic assessment 2024/25 of the Marchfield Community Safety Partnership:

- Reported burglary; for 2022/23; as a table by month
- Repeat callers

See request SA-2024-25-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of Marchfield County Council.

If you do nothing: the date stays, and they are reminded by it.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
