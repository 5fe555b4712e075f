import { noticeAbout } from '../notice.js';
import { isWaitedFor } from '../urgent.js';

/** To an address that somebody gave: is it yours, and do you want to be written to? */
export const subscriptionConfirmation = noticeAbout('subscription', {
  name: 'subscription-confirmation',
  triggers: [{ event: 'subscription.asked', to: ['subscriber'] }],
  ladder: null,
  isUrgent: isWaitedFor,
  notNeeded: ({ case: found }) => {
    if (found.isConfirmed) return 'It is confirmed already.';
    return found.isEnded ? 'It was ended before it was confirmed.' : null;
  },
});
