import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { meetingConvened } from './notice.js';

const OUT = {
  case: aMeetingCase({ state: 'convened', publication: null, startsAfter: 'Cabinet' }),
  to: 'committee member',
  on: '2023-07-03',
  event: 'meeting.convened',
} as const;

describe('The letter that a meeting is convened', () => {
  it('asks a member to keep the day free', () => {
    const letter = aLetter('meeting-convened', OUT);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: meeting on Wednesday 19 July 2023, 10:00',
    );
    expect(letter.text).toBe(`The Crime and Disorder Committee meets on Wednesday 19 July 2023.

What to do: keep the day free; the attached invitation puts it in your calendar. If you cannot come, send your apologies before Wednesday 19 July 2023, and say who comes instead of you if you know.

When: Wednesday 19 July 2023, 10:00
It begins on the rising of the Cabinet.
Where: Council Chamber

See the meeting:
http://scrutiny.test/app/page

Send your apologies:
http://scrutiny.test/l/apologies

Why you got this: you are a member of the Crime and Disorder Committee.

If you do nothing: the meeting is held as announced.

Next letter: when the agenda is published, or if the meeting changes.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once the meeting is called off or has begun', () => {
    const why = (state: 'convened' | 'cancelled' | 'in session') =>
      meetingConvened.notNeeded(
        anOccasion('meeting-convened', { ...OUT, case: aMeetingCase({ state }) }),
      );
    expect(why('convened')).toBeNull();
    expect(why('cancelled')).toBe('The meeting is cancelled.');
    expect(why('in session')).toBe('The meeting is in session.');
  });
});
