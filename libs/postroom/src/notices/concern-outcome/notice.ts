import { PARTNERSHIP_OUTCOMES, shortDate } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the priority lead and the chair of the working group: what the partnership decided on the concern. */
export const concernOutcome = noticeAbout('review', {
  name: 'concern-outcome',
  triggers: [
    { event: 'concern.answered', to: ['priority lead', 'working-group chair'] },
    { event: 'concern.more-asked', to: ['priority lead', 'working-group chair'] },
  ],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.concernOutcome === null ? 'The partnership has decided nothing on it.' : null,
  words: ({ case: { concernOutcome: found } }) => ({
    outcome: found === null ? '' : PARTNERSHIP_OUTCOMES[found.outcome].toLowerCase(),
    decidedOn: found === null ? '' : shortDate(found.decidedOn),
    isMoreAsked: found?.outcome === 'asked for more',
    byWhen: found === null || found.dueOn === null ? '' : shortDate(found.dueOn),
  }),
});
