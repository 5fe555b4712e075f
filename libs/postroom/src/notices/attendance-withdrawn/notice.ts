import { noticeAbout } from '../notice.js';

/** To the authority: it need not come after all. */
export const attendanceWithdrawn = noticeAbout('attendance request', {
  name: 'attendance-withdrawn',
  triggers: [{ event: 'attendance-request.withdrawn', to: ['contact', 'signatory'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) => (state === 'withdrawn' ? null : 'It was asked again.'),
});
