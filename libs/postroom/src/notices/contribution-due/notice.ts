import { noticeAbout } from '../notice.js';
import { contributionNotOwed, dateHasPassed, reminderVoid } from '../still-true.js';

/** To the partner: it is due soon, or today. */
export const contributionDue = noticeAbout('contribution', {
  name: 'contribution-due',
  triggers: [{ letter: 'contribution-due' }],
  ladder: 'contribution',
  notNeeded: (occasion) =>
    contributionNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
