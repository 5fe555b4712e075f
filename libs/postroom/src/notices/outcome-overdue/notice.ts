import { noticeAbout } from '../notice.js';
import { outcomeNotOwed, reminderVoid } from '../still-true.js';

/** To the body and the officer: the answer to a comment, a request or a referral is overdue. */
export const outcomeOverdue = noticeAbout('outcome', {
  name: 'outcome-overdue',
  triggers: [{ letter: 'outcome-overdue' }],
  ladder: 'outcome',
  notNeeded: (occasion) => outcomeNotOwed(occasion.case) ?? reminderVoid(occasion),
});
