import { noticeAbout } from '../notice.js';
import { noAnswerOwed, reminderVoid } from '../still-true.js';

/** To signatory and officer, the day after the due date and weekly from then. */
export const responseOverdue = noticeAbout('recommendation', {
  name: 'response-overdue',
  triggers: [{ letter: 'response-overdue' }],
  ladder: 'response',
  notNeeded: (occasion) => noAnswerOwed(occasion.case) ?? reminderVoid(occasion),
});
