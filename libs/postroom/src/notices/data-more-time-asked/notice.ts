import { noticeAbout } from '../notice.js';
import { dataNotOwed } from '../still-true.js';

/** To the officer: a partner asks for more time to give data. */
export const dataMoreTimeAsked = noticeAbout('data request', {
  name: 'data-more-time-asked',
  triggers: [{ event: 'data-request.more-time-asked', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.time === null || found.time.agreed !== null
      ? 'It was decided already.'
      : dataNotOwed(found),
});
