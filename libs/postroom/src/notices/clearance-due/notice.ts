import { noticeAbout } from '../notice.js';
import { clearanceNotOwed, dateHasPassed, reminderVoid } from '../still-true.js';

/** To whoever clears a part of a report: it is due soon, or today. */
export const clearanceDue = noticeAbout('clearance', {
  name: 'clearance-due',
  triggers: [{ letter: 'clearance-due' }],
  ladder: 'clearance',
  notNeeded: (occasion) =>
    clearanceNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
