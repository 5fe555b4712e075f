import type { LetterCase } from '#records/letters';
import { noticeAbout } from '../notice.js';
import { meetingNotNeeded } from '../partnership-meeting-to-come.js';

/** To the members who had the agenda: the meeting is at another time or place. */
export const partnershipMeetingChanged = noticeAbout('partnership meeting', {
  name: 'partnership-meeting-changed',
  triggers: [
    {
      event: 'partnership-meeting.changed',
      to: ['partnership member'],
      when: ({ case: found }) => hadTheAgenda(found),
    },
  ],
  ladder: null,
  invites: 'REQUEST',
  isUrgent: () => true,
  notNeeded: meetingNotNeeded,
});

const hadTheAgenda = (found: LetterCase): boolean =>
  found.about === 'partnership meeting' && found.wasSentBefore;
