import { noticeAbout } from '../notice.js';
import { noAnswerOwed } from '../still-true.js';

/** To the authority: the chair agreed or refused more time. */
export const extensionDecided = noticeAbout('recommendation', {
  name: 'extension-decided',
  triggers: [
    { event: 'extension.agreed', to: ['contact', 'signatory'] },
    { event: 'extension.refused', to: ['contact', 'signatory'] },
  ],
  ladder: 'response',
  notNeeded: ({ case: found }) =>
    found.extension === null ? 'There is no such request.' : noAnswerOwed(found),
  words: ({ case: found }) => ({ extension: found.extension }),
});
