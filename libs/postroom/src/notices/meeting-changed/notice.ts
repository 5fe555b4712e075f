import { noticeAbout } from '../notice.js';
import { isWithinTwoDays } from '../urgent.js';
import { notComing } from '../meeting-still-on.js';

/** To the members who were asked to come: what is different, before and after, with an update for their calendars. */
export const meetingChanged = noticeAbout('meeting', {
  name: 'meeting-changed',
  triggers: [{ event: 'meeting.changed', to: ['committee member'] }],
  ladder: null,
  isUrgent: isWithinTwoDays,
  invites: 'REQUEST',
  notNeeded: ({ case: found }) => notComing(found),
  words: ({ case: found }) => ({
    before: found.change?.before,
    after: found.change?.after,
    reason: found.change?.reason,
  }),
});
