import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { aPartnershipMeetingCase } from '../../../../../test/postroom/partnership-meeting-case.js';

const cancelled = {
  to: 'partnership member',
  on: '2023-12-01',
  event: 'partnership-meeting.cancelled',
} as const;

describe('The letter about a cancelled meeting of a partnership', () => {
  it('goes to members who had the agenda, and says why', () => {
    const letter = aLetter('partnership-meeting-cancelled', {
      case: aPartnershipMeetingCase({
        wasSentBefore: true,
        state: 'cancelled',
        cancelledBecause: 'Snow.',
      }),
      ...cancelled,
    });
    expect(letter.subject).toBe(
      'Cancelled: Marchfield Community Safety Partnership, Tuesday 5 December 2023',
    );
    expect(letter.text)
      .toBe(`The meeting of the Marchfield Community Safety Partnership on Tuesday 5 December 2023 is cancelled: Snow.

What to do: nothing. The attached notice takes the entry out of your calendar. What stood on the agenda goes to the next meeting.

When: Tuesday 5 December 2023, 10:00
Where: County Hall

See the meeting:
http://scrutiny.test/app/page

Why you got this: you are a member of the Marchfield Community Safety Partnership.

If you do nothing: nothing is lost.

Next letter: with the agenda of the next meeting.

Priya Shah, Scrutiny research officer
for the Marchfield Community Safety Partnership, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to nobody who never had an agenda', () => {
    const early = { case: aPartnershipMeetingCase({ state: 'cancelled' }), ...cancelled };
    expect(() => aLetter('partnership-meeting-cancelled', early)).toThrow('does not go to');
  });
});
