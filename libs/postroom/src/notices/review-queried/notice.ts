import { REVIEW } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the priority lead: the working group queries a review, and why. */
export const reviewQueried = noticeAbout('review', {
  name: 'review-queried',
  triggers: [{ event: 'review.queried', to: ['priority lead'] }],
  ladder: 'review',
  notNeeded: ({ case: found }) =>
    found.state === 'queried' ? null : `It is ${REVIEW.states[found.state].is}.`,
});
