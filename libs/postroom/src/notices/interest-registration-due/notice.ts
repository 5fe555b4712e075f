import { noticeAbout } from '../notice.js';
import { dateHasPassed, registrationNotOwed, reminderVoid } from '../still-true.js';

/** To the member who declared an interest: it is to be registered soon. */
export const interestRegistrationDue = noticeAbout('interest', {
  name: 'interest-registration-due',
  triggers: [{ letter: 'interest-registration-due' }],
  ladder: 'registration',
  notNeeded: (occasion) =>
    registrationNotOwed(occasion.case) ?? reminderVoid(occasion) ?? dateHasPassed(occasion),
});
