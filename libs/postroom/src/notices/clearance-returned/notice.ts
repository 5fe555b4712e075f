import { CLEARANCE } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the officer: somebody who clears a part of a report has returned it for correction. */
export const clearanceReturned = noticeAbout('clearance', {
  name: 'clearance-returned',
  triggers: [{ event: 'clearance.returned', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) =>
    state === 'returned' ? null : `It is ${CLEARANCE.states[state].is}.`,
  words: ({ case: { remark } }) => ({ reason: remark }),
});
