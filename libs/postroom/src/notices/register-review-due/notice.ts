import { noticeAbout } from '../notice.js';

/** To a member, once a year: to look through their register of interests. */
export const registerReviewDue = noticeAbout('register', {
  name: 'register-review-due',
  triggers: [{ event: 'register.review-asked', to: ['declaring member'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.confirmedOn === null ? null : 'The member has looked through it.',
  words: ({ case: found }) => ({
    entries: found.entries === 1 ? 'one entry' : `${found.entries} entries`,
  }),
});
