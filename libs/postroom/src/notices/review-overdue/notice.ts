import { noticeAbout } from '../notice.js';
import { reminderVoid, reviewNotOwed } from '../still-true.js';

/** To the priority lead and the deputy, weekly after the due date. */
export const reviewOverdue = noticeAbout('review', {
  name: 'review-overdue',
  triggers: [{ letter: 'review-overdue' }],
  ladder: 'review',
  notNeeded: (occasion) => reviewNotOwed(occasion.case) ?? reminderVoid(occasion),
});
