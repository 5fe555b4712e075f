import { EDITION } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the officer: an edition is sent back, and why. */
export const editionSentBack = noticeAbout('edition', {
  name: 'edition-sent-back',
  triggers: [{ event: 'edition.sent-back', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) =>
    state === 'drafted' ? null : `It is worked on no more: it is ${EDITION.states[state].is}.`,
  words: () => ({ changes: [] }),
});
