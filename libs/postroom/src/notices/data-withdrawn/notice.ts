import { noticeAbout } from '../notice.js';

/** To whoever was to give data: it is not asked for any more. */
export const dataWithdrawn = noticeAbout('data request', {
  name: 'data-withdrawn',
  triggers: [{ event: 'data-request.withdrawn', to: ['data provider'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) => (state === 'withdrawn' ? null : 'It is asked for after all.'),
});
