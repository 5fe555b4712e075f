import { EDITION } from '#rules';
import { changeLines } from '../change-lines.js';
import { noticeAbout } from '../notice.js';

/** To the chair of the partnership: a new edition waits for the partnership, and what it would change. */
export const editionProposed = noticeAbout('edition', {
  name: 'edition-proposed',
  triggers: [{ event: 'edition.proposed', to: ['partnership chair'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) =>
    state === 'proposed' ? null : `It waits no more: it is ${EDITION.states[state].is}.`,
  words: ({ case: { changes } }) => ({ changes: changeLines(changes) }),
});
