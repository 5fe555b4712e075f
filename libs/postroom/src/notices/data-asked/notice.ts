import { noticeAbout } from '../notice.js';
import { dataNotOwed } from '../still-true.js';

/** To whoever is to give data: what is asked for, and by when. Asked again it says what is still missing. */
export const dataAsked = noticeAbout('data request', {
  name: 'data-asked',
  triggers: [
    { event: 'data-request.asked', to: ['data provider'] },
    { event: 'data-request.asked-again', to: ['data provider'] },
  ],
  ladder: 'data',
  notNeeded: ({ case: found }) => dataNotOwed(found),
});
