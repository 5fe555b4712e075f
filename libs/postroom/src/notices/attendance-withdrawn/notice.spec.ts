import { expect, it } from '@jest/globals';
import { anAttendanceCase } from '../../../../../test/postroom/attendance-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('An authority is told that it need not come after all', () => {
  const letter = aLetter('attendance-withdrawn', {
    case: anAttendanceCase({ state: 'withdrawn' }),
    to: 'contact',
    on: '2023-08-02',
    event: 'attendance-request.withdrawn',
  });
  expect(letter.subject).toBe(
    'CDC-2023-A1: Marchfield Police need not come on Wednesday 11 October 2023',
  );
  expect(letter.text)
    .toBe(`Marchfield Police need not come to the Crime and Disorder Committee on Wednesday 11 October 2023: the request is withdrawn.

What to do: nothing. Please tell whoever was to come.

Request CDC-2023-A1 to Marchfield Police, of the Crime and Disorder Committee of Marchfield County Council, about recommendation CDC-2023-1:

> How the plan for crossings goes.

When: Wednesday 11 October 2023, 10:00
Where: Council Chamber

See the request:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: nothing is expected of you.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
