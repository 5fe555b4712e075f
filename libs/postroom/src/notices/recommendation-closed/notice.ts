import { ADDRESSEE, CLOSURES } from '#rules';
import { noticeAbout } from '../notice.js';

/** To authority and officer: the committee has closed the recommendation, by which minute. */
export const recommendationClosed = noticeAbout('recommendation', {
  name: 'recommendation-closed',
  triggers: [{ event: 'recommendation.closed', to: ['contact', 'signatory', 'officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    const isClosed = found.state === 'closed' && found.closure !== null;
    return isClosed ? null : `It is ${ADDRESSEE.states[found.state].is}.`;
  },
  words: ({ case: found }) => ({
    closure: found.closure,
    closed: found.closure === null ? '' : CLOSURES[found.closure.kind],
  }),
});
