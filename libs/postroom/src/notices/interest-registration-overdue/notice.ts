import { noticeAbout } from '../notice.js';
import { registrationNotOwed, reminderVoid } from '../still-true.js';

/** To the member who declared an interest, and to the monitoring officer: it was not registered in time. */
export const interestRegistrationOverdue = noticeAbout('interest', {
  name: 'interest-registration-overdue',
  triggers: [{ letter: 'interest-registration-overdue' }],
  ladder: 'registration',
  notNeeded: (occasion) => registrationNotOwed(occasion.case) ?? reminderVoid(occasion),
});
