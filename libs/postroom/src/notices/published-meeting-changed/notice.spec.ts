import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { publishedMeetingChanged } from './notice.js';

const CANCELLED = {
  case: aMeetingCase({
    state: 'cancelled',
    publication: null,
    change: { event: 'meeting.cancelled', before: null, after: null, reason: 'A flood.' },
  }),
  to: 'subscriber',
  on: '2023-07-14',
  event: 'meeting.cancelled',
  payload: { from: 'agenda published' },
} as const;

describe('The letter that a published meeting is changed', () => {
  it('tells a subscriber that it is cancelled, and why', () => {
    const letter = aLetter('published-meeting-changed', CANCELLED);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: the meeting of Wednesday 19 July 2023 is cancelled',
    );
    expect(letter.text)
      .toBe(`The meeting of the Crime and Disorder Committee on Wednesday 19 July 2023 is cancelled.

Why: A flood.

What to do: do not come on that day.

It was to be: Wednesday 19 July 2023, 10:00, Council Chamber

See the meeting:
http://scrutiny.test/page

Why you got this: you are a subscriber to the papers of the Crime and Disorder Committee.

If you do nothing: nothing happens: you are only kept informed.

Next letter: if papers are published, or the meeting changes again.

To end these letters, go to http://scrutiny.test/subscriptions/token/end

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed where nothing was public yet', () => {
    const occasion = anOccasion('published-meeting-changed', {
      ...CANCELLED,
      payload: { from: 'convened' },
    });
    expect(publishedMeetingChanged.notNeeded(occasion)).toBe('Its agenda was not public.');
  });
});
