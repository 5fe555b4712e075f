import { noticeAbout } from '../notice.js';
import { dateHasPassed, noAnswerOwed, reminderVoid } from '../still-true.js';

/** To those who answer and the officer, on the due date or the last working day before it. */
export const responseDueToday = noticeAbout('recommendation', {
  name: 'response-due-today',
  triggers: [{ letter: 'response-due-today' }],
  ladder: 'response',
  notNeeded: (occasion) =>
    noAnswerOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
