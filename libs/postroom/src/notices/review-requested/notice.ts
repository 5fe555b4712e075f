import { noticeAbout } from '../notice.js';
import { reviewNotOwed } from '../still-true.js';

/** To the priority lead, when the review is asked for. */
export const reviewRequested = noticeAbout('review', {
  name: 'review-requested',
  triggers: [{ event: 'review.requested', to: ['priority lead'] }],
  ladder: 'review',
  notNeeded: (occasion) => reviewNotOwed(occasion.case),
});
