import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { aPartnershipMeetingCase } from '../../../../../test/postroom/partnership-meeting-case.js';

const changed = {
  to: 'partnership member',
  on: '2023-11-29',
  event: 'partnership-meeting.changed',
} as const;

describe('The letter about a changed meeting of a partnership', () => {
  it('goes to members who had the agenda, and says what is changed', () => {
    const letter = aLetter('partnership-meeting-changed', {
      case: aPartnershipMeetingCase({
        wasSentBefore: true,
        changed: 'Tuesday 5 December 2023 instead of Monday 4 December 2023',
      }),
      ...changed,
    });
    expect(letter.subject).toBe(
      'Changed: Marchfield Community Safety Partnership, now Tuesday 5 December 2023, 10:00',
    );
    expect(letter.text)
      .toBe(`The meeting of the Marchfield Community Safety Partnership is changed: Tuesday 5 December 2023 instead of Monday 4 December 2023.

What to do: keep the new time free; the attached invitation moves the entry in your calendar. The agenda stays as you have it.

When: Tuesday 5 December 2023, 10:00
Where: County Hall

See the meeting:
http://scrutiny.test/app/page

Why you got this: you are a member of the Marchfield Community Safety Partnership.

If you do nothing: the meeting is held at the new time and place.

Next letter: only if the meeting or its agenda changes again.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to nobody who never had an agenda', () => {
    const early = { case: aPartnershipMeetingCase(), ...changed };
    expect(() => aLetter('partnership-meeting-changed', early)).toThrow('does not go to');
  });
});
