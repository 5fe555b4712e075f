import { noticeAbout } from '../notice.js';
import { reminderVoid } from '../still-true.js';
import { lookNotOwed } from './look-not-owed.js';

/** To the accountable lead and the lead of the priority: an action is due, or an ongoing one is to be looked at, as every quarter. */
export const actionLookDue = noticeAbout('action', {
  name: 'action-look-due',
  triggers: [{ letter: 'action-look-due' }],
  ladder: 'action',
  notNeeded: (occasion) => lookNotOwed(occasion.case) ?? reminderVoid(occasion),
});
