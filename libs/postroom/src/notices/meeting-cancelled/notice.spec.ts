import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { meetingCancelled } from './notice.js';

const OUT = {
  case: aMeetingCase({
    state: 'cancelled',
    change: {
      event: 'meeting.cancelled',
      before: null,
      after: null,
      reason: 'not enough business',
    },
  }),
  to: 'committee member',
  on: '2023-07-05',
  event: 'meeting.cancelled',
  payload: { from: 'convened' },
} as const;

describe('The letter that a meeting is cancelled', () => {
  it('tells a member not to come, and why', () => {
    const letter = aLetter('meeting-cancelled', OUT);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: the meeting of Wednesday 19 July 2023 is cancelled',
    );
    expect(letter.text)
      .toBe(`The meeting of the Crime and Disorder Committee on Wednesday 19 July 2023 is cancelled.

Why: not enough business

What to do: do not come on that day. The attached update takes it out of your calendar.

It was to be: Wednesday 19 July 2023, 10:00, Council Chamber

See the meeting:
http://scrutiny.test/app/page

Why you got this: you are a member of the Crime and Disorder Committee.

If you do nothing: nothing happens: the meeting is not held.

Next letter: none about this meeting.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed where nobody had been asked to come', () => {
    const occasion = anOccasion('meeting-cancelled', { ...OUT, payload: { from: 'planned' } });
    expect(meetingCancelled.notNeeded(occasion)).toBe('Nobody had been asked to come yet.');
  });
});
