import { noticeAbout } from '../notice.js';
import { clearanceNotOwed, reminderVoid } from '../still-true.js';

/** To whoever clears a part of a report, and to the officer: the clearance is late. */
export const clearanceOverdue = noticeAbout('clearance', {
  name: 'clearance-overdue',
  triggers: [{ letter: 'clearance-overdue' }],
  ladder: 'clearance',
  notNeeded: (occasion) => clearanceNotOwed(occasion.case) ?? reminderVoid(occasion),
});
