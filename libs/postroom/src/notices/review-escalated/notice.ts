import { noticeAbout } from '../notice.js';
import { reminderVoid, reviewNotOwed } from '../still-true.js';

/** To the chair of the working group, then of the partnership: a review is weeks overdue. */
export const reviewEscalated = noticeAbout('review', {
  name: 'review-escalated',
  triggers: [{ letter: 'review-escalated' }],
  ladder: 'review',
  notNeeded: (occasion) => reviewNotOwed(occasion.case) ?? reminderVoid(occasion),
});
