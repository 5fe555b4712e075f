import { expect, it } from '@jest/globals';
import { anAttendanceCase } from '../../../../../test/postroom/attendance-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

it('The letter that asks an authority to come says when, what about, and by what law', () => {
  const letter = aLetter('attendance-asked', {
    case: anAttendanceCase(),
    to: 'contact',
    on: '2023-07-19',
    event: 'attendance-request.asked',
  });
  expect(letter.subject).toBe(
    'CDC-2023-A1: the Crime and Disorder Committee asks Marchfield Police to come on Wednesday 11 October 2023',
  );
  expect(letter.text)
    .toBe(`The Crime and Disorder Committee asks Marchfield Police to come to its meeting on Wednesday 11 October 2023 and answer questions.

What to do: say who will come and in what post, or that nobody can and why (Police and Justice Act 2006, section 20; SI 2009/942, regulation 6).

Request CDC-2023-A1 to Marchfield Police, of the Crime and Disorder Committee of Marchfield County Council, about recommendation CDC-2023-1:

> How the plan for crossings goes.

When: Wednesday 11 October 2023, 10:00
Where: Council Chamber

Say who will come:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: the committee is told that nobody said who would come.

Next letter: on Wednesday 4 October 2023, unless you have said who will come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

it('It says why notice is shorter, and who agreed', () => {
  const { text } = aLetter('attendance-asked', {
    case: anAttendanceCase({
      shorterBecause: 'The review ends.',
      shorterAgreedBy: 'Tom Varley',
      item: 'Crossings',
    }),
    to: 'signatory',
    on: '2023-07-19',
    event: 'attendance-request.asked',
  });
  expect(text).toContain(
    'Item: Crossings\nShorter notice than usual: The review ends. (agreed by Tom Varley)',
  );
});
