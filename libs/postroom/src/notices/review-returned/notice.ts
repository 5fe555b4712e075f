import { RATINGS, REVIEW } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the chair of the working group: a lead has returned a review. */
export const reviewReturned = noticeAbout('review', {
  name: 'review-returned',
  triggers: [{ event: 'review.returned', to: ['working-group chair'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.state === 'returned' ? null : `It is ${REVIEW.states[found.state].is}.`,
  words: ({ case: found }) => ({
    rating: found.rating === null ? 'unrated' : RATINGS[found.rating],
  }),
});
