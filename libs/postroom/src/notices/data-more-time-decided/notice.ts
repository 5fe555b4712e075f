import { noticeAbout } from '../notice.js';
import { dataNotOwed } from '../still-true.js';

/** To whoever gives data: more time was agreed or refused. */
export const dataMoreTimeDecided = noticeAbout('data request', {
  name: 'data-more-time-decided',
  triggers: [
    { event: 'data-request.more-time-agreed', to: ['data provider'] },
    { event: 'data-request.more-time-refused', to: ['data provider'] },
  ],
  ladder: 'data',
  notNeeded: ({ case: found }) =>
    found.time === null || found.time.agreed === null ? 'Nothing is decided.' : dataNotOwed(found),
});
