import { MEETING } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the members and whoever subscribed: the minutes are out as a draft, to be confirmed at a later meeting. */
export const minutesPublished = noticeAbout('meeting', {
  name: 'minutes-published',
  triggers: [{ event: 'minutes.published', to: ['committee member', 'subscriber'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.state === 'minutes published'
      ? null
      : `The meeting is ${MEETING.states[found.state].is}.`,
});
