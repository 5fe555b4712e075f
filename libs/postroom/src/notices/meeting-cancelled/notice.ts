import { noticeAbout } from '../notice.js';
import { isWithinTwoDays } from '../urgent.js';

/** To the members who were asked to come: the meeting will not be held, and goes out of their calendars. */
export const meetingCancelled = noticeAbout('meeting', {
  name: 'meeting-cancelled',
  triggers: [{ event: 'meeting.cancelled', to: ['committee member'] }],
  ladder: null,
  isUrgent: isWithinTwoDays,
  invites: 'CANCEL',
  notNeeded: ({ message }) =>
    message.payload['from'] === 'planned' ? 'Nobody had been asked to come yet.' : null,
  words: ({ case: found }) => ({ reason: found.change?.reason }),
});
