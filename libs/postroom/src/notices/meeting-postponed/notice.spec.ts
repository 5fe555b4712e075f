import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { meetingPostponed } from './notice.js';

const OUT = {
  case: aMeetingCase({
    state: 'postponed',
    change: { event: 'meeting.postponed', before: null, after: null, reason: 'snow' },
  }),
  to: 'committee member',
  on: '2023-07-05',
  event: 'meeting.postponed',
  payload: { from: 'convened' },
} as const;

describe('The letter that a meeting is postponed', () => {
  it('tells a member not to come, and why', () => {
    const letter = aLetter('meeting-postponed', OUT);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: the meeting of Wednesday 19 July 2023 is postponed',
    );
    expect(letter.text)
      .toBe(`The meeting of the Crime and Disorder Committee on Wednesday 19 July 2023 is postponed.

Why: snow

What to do: do not come on that day. The attached update takes it out of your calendar.

It was to be: Wednesday 19 July 2023, 10:00, Council Chamber

See the meeting:
http://scrutiny.test/app/page

Why you got this: you are a member of the Crime and Disorder Committee.

If you do nothing: nothing happens: you will be asked to come when there is a new day.

Next letter: when the meeting is convened again, or cancelled.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed where nobody had been asked to come', () => {
    const occasion = anOccasion('meeting-postponed', { ...OUT, payload: { from: 'planned' } });
    expect(meetingPostponed.notNeeded(occasion)).toBe('Nobody had been asked to come yet.');
  });
});
