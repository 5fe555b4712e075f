import { noticeAbout } from '../notice.js';
import { reviewNotOwed } from '../still-true.js';

/** To the priority lead: the working group queries a review, or asks for it again as it settles a concern, and why. */
export const reviewQueried = noticeAbout('review', {
  name: 'review-queried',
  triggers: [
    { event: 'review.queried', to: ['priority lead'] },
    { event: 'review.asked-again', to: ['priority lead'] },
  ],
  ladder: 'review',
  notNeeded: ({ case: found }) => reviewNotOwed(found),
  words: ({ message, case: { returnedOn } }) => ({
    isAfterConcern: message.event === 'review.asked-again',
    again: returnedOn === null ? '' : ' again',
  }),
});
