import { noticeAbout } from '../notice.js';
import { dataNotOwed, dateHasPassed, reminderVoid } from '../still-true.js';

/** To whoever is to give data: it is due soon, or today. */
export const dataDue = noticeAbout('data request', {
  name: 'data-due',
  triggers: [{ letter: 'data-due' }],
  ladder: 'data',
  notNeeded: (occasion) =>
    dataNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
