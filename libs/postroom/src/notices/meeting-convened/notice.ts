import { noticeAbout } from '../notice.js';
import { notComing } from '../meeting-still-on.js';

/** To the members: the meeting is convened, with an invitation for their calendars. */
export const meetingConvened = noticeAbout('meeting', {
  name: 'meeting-convened',
  triggers: [{ event: 'meeting.convened', to: ['committee member'] }],
  ladder: null,
  invites: 'REQUEST',
  notNeeded: ({ case: found }) => notComing(found),
});
