import { noticeAbout } from '../notice.js';

/** To the officer: what is open and with nobody, so that it is handed over to somebody. */
export const workLeftWithNobody = noticeAbout('left work', {
  name: 'work-left-with-nobody',
  triggers: [{ event: 'work.left-with-nobody', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: { items } }) =>
    items.length > 0 ? null : 'Somebody stands behind all of it by now.',
});
