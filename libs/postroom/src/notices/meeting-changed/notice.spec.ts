import { expect, it } from '@jest/globals';
import { aLetter, aMeetingCase } from '../../../../../test/postroom/letter-builders.js';

it('The letter about a change tells before and after, and why', () => {
  const letter = aLetter('meeting-changed', {
    case: aMeetingCase({
      change: {
        event: 'meeting.changed',
        before: 'Tuesday 18 July 2023, Room 2',
        after: 'Wednesday 19 July 2023, Council Chamber',
        reason: 'the room is too small',
      },
    }),
    to: 'committee member',
    on: '2023-07-05',
    event: 'meeting.changed',
  });
  expect(letter.subject).toBe(
    'Crime and Disorder Committee: changed, now on Wednesday 19 July 2023, 10:00',
  );
  expect(letter.text).toBe(`A meeting of the Crime and Disorder Committee is changed.

Before: Tuesday 18 July 2023, Room 2
Now: Wednesday 19 July 2023, Council Chamber
Why: the room is too small

What to do: note the change; the attached update corrects your calendar. If you cannot come, tell us.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

See the meeting:
http://scrutiny.test/app/page

Why you got this: you are a member of the Crime and Disorder Committee.

If you do nothing: the meeting is held as it now stands.

Next letter: when the agenda or a supplement is published, or if the meeting changes again.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
