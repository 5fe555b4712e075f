import { noticeAbout } from '../notice.js';
import { attendanceNotOwed, dateHasPassed, reminderVoid } from '../still-true.js';

/** To the authority: a meeting it was asked to is near, and it has not said who will come. */
export const attendanceDue = noticeAbout('attendance request', {
  name: 'attendance-due',
  triggers: [{ letter: 'attendance-due' }],
  ladder: 'attendance',
  notNeeded: (occasion) =>
    attendanceNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
