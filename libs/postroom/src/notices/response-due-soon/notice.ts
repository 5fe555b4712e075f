import { noticeAbout } from '../notice.js';
import { dateHasPassed, noAnswerOwed, reminderVoid } from '../still-true.js';

/** To those who answer, and nearer the date to the officer: an answer is due soon. */
export const responseDueSoon = noticeAbout('recommendation', {
  name: 'response-due-soon',
  triggers: [{ letter: 'response-due-soon' }],
  ladder: 'response',
  notNeeded: (occasion) =>
    noAnswerOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
