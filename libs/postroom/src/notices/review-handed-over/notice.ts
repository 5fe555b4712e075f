import { noticeAbout } from '../notice.js';
import { reviewNotOwed } from '../still-true.js';

/** To the deputy: a review was handed over to them, and they return it from now on. */
export const reviewHandedOver = noticeAbout('review', {
  name: 'review-handed-over',
  triggers: [{ event: 'review.handed-over', to: ['priority lead'] }],
  ladder: 'review',
  notNeeded: ({ case: found }) =>
    found.handedToId === null ? 'It is with the lead.' : reviewNotOwed(found),
});
