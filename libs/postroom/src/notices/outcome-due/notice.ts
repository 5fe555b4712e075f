import { noticeAbout } from '../notice.js';
import { dateHasPassed, outcomeNotOwed, reminderVoid } from '../still-true.js';

/** To the body: its answer to a comment, a request or a referral is due soon, or today. */
export const outcomeDue = noticeAbout('outcome', {
  name: 'outcome-due',
  triggers: [{ letter: 'outcome-due' }],
  ladder: 'outcome',
  notNeeded: (occasion) =>
    outcomeNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
