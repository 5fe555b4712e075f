import { noticeAbout } from '../notice.js';
import { clearanceNotOwed } from '../still-true.js';

/** To whoever clears a part of a report: it is sent to them, or again for its changed text. */
export const clearanceAsked = noticeAbout('clearance', {
  name: 'clearance-asked',
  triggers: [
    { event: 'clearance.asked', to: ['clearing officer'] },
    { event: 'clearance.asked-again', to: ['clearing officer'] },
  ],
  ladder: 'clearance',
  notNeeded: (occasion) => clearanceNotOwed(occasion.case),
  words: ({ message }) => ({ isAgain: message.event === 'clearance.asked-again' }),
});
