import { MEETING } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the officer: the chair approved the minutes, which can be published as a draft. */
export const minutesApproved = noticeAbout('meeting', {
  name: 'minutes-approved',
  triggers: [{ event: 'minutes.approved', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.state === 'minutes approved' ? null : `The meeting is ${MEETING.states[found.state].is}.`,
});
