import { noticeAbout } from '../notice.js';
import { isWithinTwoDays } from '../urgent.js';

/** To the members who were asked to come: the meeting is put off, and goes out of their calendars until it is convened again. */
export const meetingPostponed = noticeAbout('meeting', {
  name: 'meeting-postponed',
  triggers: [{ event: 'meeting.postponed', to: ['committee member'] }],
  ladder: null,
  isUrgent: isWithinTwoDays,
  invites: 'CANCEL',
  notNeeded: ({ case: found, message }) => {
    if (message.payload['from'] === 'planned') return 'Nobody had been asked to come yet.';
    return found.state === 'postponed' ? null : 'It is no longer postponed.';
  },
  words: ({ case: found }) => ({ reason: found.change?.reason }),
});
