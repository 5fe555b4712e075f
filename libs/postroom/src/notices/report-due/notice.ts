import { noticeAbout } from '../notice.js';
import { dateHasPassed, reminderVoid, reportNotOwed } from '../still-true.js';

/** To the author: the report is due soon, or today. */
export const reportDue = noticeAbout('report', {
  name: 'report-due',
  triggers: [{ letter: 'report-due' }],
  ladder: 'report',
  notNeeded: (occasion) =>
    reportNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
