import { noticeAbout } from '../notice.js';
import { dataNotOwed, reminderVoid } from '../still-true.js';

/** To whoever is to give data: it is overdue. */
export const dataOverdue = noticeAbout('data request', {
  name: 'data-overdue',
  triggers: [{ letter: 'data-overdue' }],
  ladder: 'data',
  notNeeded: (occasion) => dataNotOwed(occasion.case) ?? reminderVoid(occasion),
});
