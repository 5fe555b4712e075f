import { noticeAbout } from '../notice.js';
import { noAnswerOwed } from '../still-true.js';

/** To the chair: an authority asks for more time. */
export const extensionAsked = noticeAbout('recommendation', {
  name: 'extension-asked',
  triggers: [{ event: 'extension.asked', to: ['chair'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    if (found.extension === null) return 'The request was replaced by another.';
    return found.extension.agreed === null ? noAnswerOwed(found) : 'It is decided already.';
  },
  words: ({ case: found }) => ({ extension: found.extension }),
});
