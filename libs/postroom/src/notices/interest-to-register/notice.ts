import { noticeAbout } from '../notice.js';
import { registrationNotOwed } from '../still-true.js';

/** To the member who declared an interest that is on no register, and to the monitoring officer: by when it is to be there. */
export const interestToRegister = noticeAbout('interest', {
  name: 'interest-to-register',
  triggers: [
    { event: 'interest.registration-required', to: ['declaring member', 'monitoring officer'] },
  ],
  ladder: 'registration',
  notNeeded: ({ case: found }) => registrationNotOwed(found),
});
