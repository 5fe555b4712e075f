import { expect, it } from '@jest/globals';
import { anAttendanceCase } from '../../../../../test/postroom/attendance-cases.js';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

const toOfficer = { to: 'officer', on: '2023-07-26' } as const;

it('The officer is told who will come', () => {
  const letter = aLetter('attendance-answered', {
    ...toOfficer,
    case: anAttendanceCase({
      state: 'will come',
      who: 'Sam Ward',
      post: 'Head of Roads Policing',
    }),
    event: 'attendance-request.accepted',
  });
  expect(letter.subject).toBe(
    'CDC-2023-A1: Sam Ward comes for Marchfield Police on Wednesday 11 October 2023',
  );
  expect(letter.text)
    .toBe(`Sam Ward, Head of Roads Policing, will come to the Crime and Disorder Committee for Marchfield Police on Wednesday 11 October 2023.

What to do: tell the chair, and expect them.

Request CDC-2023-A1 to Marchfield Police, of the Crime and Disorder Committee of Marchfield County Council, about recommendation CDC-2023-1:

> How the plan for crossings goes.

When: Wednesday 11 October 2023, 10:00
Where: Council Chamber

See request CDC-2023-A1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: it stands on the page of the meeting.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

it('or why nobody can', () => {
  const { subject, text } = aLetter('attendance-answered', {
    ...toOfficer,
    case: anAttendanceCase({ state: 'cannot come', declinedBecause: 'A court case.' }),
    event: 'attendance-request.declined',
  });
  expect(subject).toBe('CDC-2023-A1: Marchfield Police cannot come on Wednesday 11 October 2023');
  expect(text).toContain(
    'What to do: tell the chair; then ask again for another meeting, or withdraw the request.\n\nReason: A court case.',
  );
});
