import { noticeAbout } from '../notice.js';
import { dateHasPassed, reminderVoid, reviewNotOwed } from '../still-true.js';

/** To the priority lead: the review is due soon, or today. */
export const reviewDue = noticeAbout('review', {
  name: 'review-due',
  triggers: [{ letter: 'review-due' }],
  ladder: 'review',
  notNeeded: (occasion) =>
    reviewNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
