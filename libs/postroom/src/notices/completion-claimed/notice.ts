import { ADDRESSEE } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the officer: the authority says that it is done; the committee judges. */
export const completionClaimed = noticeAbout('recommendation', {
  name: 'completion-claimed',
  triggers: [{ event: 'completion.claimed', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    const isClaimed = found.state === 'completion claimed' && found.claim !== null;
    return isClaimed ? null : `It is ${ADDRESSEE.states[found.state].is}.`;
  },
  words: ({ case: found }) => ({ claim: found.claim }),
});
