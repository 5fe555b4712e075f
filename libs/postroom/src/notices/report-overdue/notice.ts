import { noticeAbout } from '../notice.js';
import { reminderVoid, reportNotOwed } from '../still-true.js';

/** To the author and the officer: the report is late. */
export const reportOverdue = noticeAbout('report', {
  name: 'report-overdue',
  triggers: [{ letter: 'report-overdue' }],
  ladder: 'report',
  notNeeded: (occasion) => reportNotOwed(occasion.case) ?? reminderVoid(occasion),
});
