import type { LetterCase } from '#records/letters';
import { noticeAbout } from '../notice.js';

/** To the members who had the agenda: the meeting is cancelled, and why. */
export const partnershipMeetingCancelled = noticeAbout('partnership meeting', {
  name: 'partnership-meeting-cancelled',
  triggers: [
    {
      event: 'partnership-meeting.cancelled',
      to: ['partnership member'],
      when: ({ case: found }) => hadTheAgenda(found),
    },
  ],
  ladder: null,
  invites: 'CANCEL',
  isUrgent: () => true,
  notNeeded: ({ case: { heldOn }, today }) =>
    heldOn < today ? 'The day of the meeting has passed.' : null,
});

const hadTheAgenda = (found: LetterCase): boolean =>
  found.about === 'partnership meeting' && found.wasSentBefore;
