import { noticeAbout } from '../notice.js';
import { dataNotOwed, reminderVoid } from '../still-true.js';

/** To the officer: a partner has not given the data it was asked for, a fortnight on. */
export const dataUnanswered = noticeAbout('data request', {
  name: 'data-unanswered',
  triggers: [{ letter: 'data-unanswered' }],
  ladder: 'data',
  notNeeded: (occasion) => dataNotOwed(occasion.case) ?? reminderVoid(occasion),
});
