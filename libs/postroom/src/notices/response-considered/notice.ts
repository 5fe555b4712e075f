import { OUTCOMES } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the authority: what the committee made of its answer, by which minute. */
export const responseConsidered = noticeAbout('recommendation', {
  name: 'response-considered',
  triggers: [{ event: 'response.considered', to: ['contact', 'signatory'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.consideration === null ? 'The committee has not considered it.' : null,
  words: ({ case: found }) => ({
    consideration: found.consideration,
    outcome: found.consideration === null ? '' : OUTCOMES[found.consideration.outcome],
    answer: found.answer,
  }),
});
