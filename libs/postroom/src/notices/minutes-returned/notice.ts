import { MEETING } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the officer: the chair returned the minutes, and says what is to be corrected. */
export const minutesReturned = noticeAbout('meeting', {
  name: 'minutes-returned',
  triggers: [{ event: 'minutes.returned', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.state === 'minutes drafted' ? null : `The meeting is ${MEETING.states[found.state].is}.`,
});
