import { noticeAbout } from '../notice.js';

/** To the officer: an authority said who will come to a meeting, or that nobody can. */
export const attendanceAnswered = noticeAbout('attendance request', {
  name: 'attendance-answered',
  triggers: [
    { event: 'attendance-request.accepted', to: ['officer'] },
    { event: 'attendance-request.declined', to: ['officer'] },
  ],
  ladder: null,
  notNeeded: ({ case: { state } }) =>
    state === 'will come' || state === 'cannot come' ? null : 'What was said is out of date.',
});
