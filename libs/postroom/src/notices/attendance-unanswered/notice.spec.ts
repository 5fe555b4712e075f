import { expect, it } from '@jest/globals';
import { anAttendanceCase } from '../../../../../test/postroom/attendance-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('The officer has a word three days before a meeting for which nobody is named', () => {
  const letter = aLetter('attendance-unanswered', {
    case: anAttendanceCase(),
    to: 'officer',
    on: '2023-10-06',
    rung: 'escalate D-3',
  });
  expect(letter.subject).toBe(
    'CDC-2023-A1: Marchfield Police has not said who will come on Wednesday 11 October 2023',
  );
  expect(letter.text)
    .toBe(`Marchfield Police was asked to come to the Crime and Disorder Committee on Wednesday 11 October 2023 and has not said who will.

What to do: speak to its contact. Write down what they say, or withdraw the request.

Request CDC-2023-A1 to Marchfield Police, of the Crime and Disorder Committee of Marchfield County Council, about recommendation CDC-2023-1:

> How the plan for crossings goes.

When: Wednesday 11 October 2023, 10:00
Where: Council Chamber

See request CDC-2023-A1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the committee meets without knowing whether anybody comes.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
