import { MEETING } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the chair: the minutes of a meeting are drafted and wait to be approved. */
export const minutesToApprove = noticeAbout('meeting', {
  name: 'minutes-to-approve',
  triggers: [{ event: 'minutes.submitted', to: ['chair'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.state === 'minutes with the chair'
      ? null
      : `The meeting is ${MEETING.states[found.state].is}.`,
});
