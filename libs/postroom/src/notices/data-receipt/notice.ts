import { noticeAbout } from '../notice.js';

/** To whoever gives data: a receipt of what came, so that they know it is kept, and its file by its hash. */
export const dataReceipt = noticeAbout('data request', {
  name: 'data-receipt',
  triggers: [
    { event: 'data-request.answered', to: ['data provider'] },
    { event: 'data-request.partly-answered', to: ['data provider'] },
    { event: 'data-request.cannot-be-provided', to: ['data provider'] },
    { event: 'data-request.declined', to: ['data provider'] },
  ],
  ladder: 'data',
  notNeeded: ({ case: { last } }) => (last === null ? 'There is no such answer.' : null),
});
