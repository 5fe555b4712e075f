import { noticeAbout } from '../notice.js';

/** To the officer: a partner answered a request for data. Who wrote an answer down needs no letter. */
export const dataGiven = noticeAbout('data request', {
  name: 'data-given',
  triggers: [
    { event: 'data-request.answered', to: ['officer'] },
    { event: 'data-request.partly-answered', to: ['officer'] },
    { event: 'data-request.cannot-be-provided', to: ['officer'] },
    { event: 'data-request.declined', to: ['officer'] },
  ],
  ladder: null,
  notNeeded: ({ case: { last } }) => {
    if (last === null) return 'There is no such answer.';
    return last.how === 'online' ? null : 'The officer wrote it down.';
  },
});
