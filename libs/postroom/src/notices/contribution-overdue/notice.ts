import { noticeAbout } from '../notice.js';
import { contributionNotOwed, reminderVoid } from '../still-true.js';

/** To the partner and the lead: it did not come. */
export const contributionOverdue = noticeAbout('contribution', {
  name: 'contribution-overdue',
  triggers: [{ letter: 'contribution-overdue' }],
  ladder: 'contribution',
  notNeeded: (occasion) => contributionNotOwed(occasion.case) ?? reminderVoid(occasion),
});
