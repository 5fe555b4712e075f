import { expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { anAttendanceCase } from '../../../../../test/postroom/attendance-cases.js';
import { aLetter, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { noticeNamed } from '../notices.js';

it('A week before the meeting the contact is asked once more who will come', () => {
  const letter = aLetter('attendance-due', {
    case: anAttendanceCase(),
    to: 'contact',
    on: '2023-10-04',
    rung: 'remind D-7',
  });
  expect(letter.subject).toBe(
    'CDC-2023-A1: who will come to the Crime and Disorder Committee on Wednesday 11 October 2023?',
  );
  expect(letter.text)
    .toBe(`Nobody at Marchfield Police has said who will come to the Crime and Disorder Committee on Wednesday 11 October 2023.

What to do: say who will come and in what post, or that nobody can and why.

Request CDC-2023-A1 to Marchfield Police, of the Crime and Disorder Committee of Marchfield County Council, about recommendation CDC-2023-1:

> How the plan for crossings goes.

When: Wednesday 11 October 2023, 10:00
Where: Council Chamber

Say who will come:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: the committee is told that nobody said who would come.

Next letter: on Friday 6 October 2023, unless you have said who will come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});

it('It does not go once somebody is named, or the meeting is put off', () => {
  const why = (more: Parameters<typeof anAttendanceCase>[0]) =>
    noticeNamed('attendance-due').notNeeded(
      anOccasion('attendance-due', {
        case: anAttendanceCase(more),
        to: 'contact',
        on: '2023-10-04',
        rung: 'remind D-7',
      }),
    );
  expect(why({ state: 'will come' })).toBe(
    'Nothing is asked: it is promised: the authority will come.',
  );
  expect(why({ heldOn: localDate('2023-10-18') })).toBe(
    'The meeting was moved: the officer asks again.',
  );
  expect(why({ meetingState: 'postponed' })).toBe('The meeting is postponed.');
});
