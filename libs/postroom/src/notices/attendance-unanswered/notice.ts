import { noticeAbout } from '../notice.js';
import { attendanceNotOwed, dateHasPassed, reminderVoid } from '../still-true.js';

/** To the officer: a meeting is near, and an authority asked to it has not said who will come. */
export const attendanceUnanswered = noticeAbout('attendance request', {
  name: 'attendance-unanswered',
  triggers: [{ letter: 'attendance-unanswered' }],
  ladder: 'attendance',
  notNeeded: (occasion) =>
    attendanceNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
