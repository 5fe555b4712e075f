import { addDays } from '#rules';
import { noticeAbout } from '../notice.js';

/** To whoever was lead or deputy of a priority: from when no longer, and why. */
export const leadEnded = noticeAbout('lead', {
  name: 'lead-ended',
  triggers: [{ event: 'lead.ended', to: ['receiver'] }],
  ladder: null,
  notNeeded: ({ case: { validTo } }) => (validTo === null ? 'They are it still.' : null),
  words: ({ case: { validTo }, today }) => ({ after: addDays(validTo ?? today, 1) }),
});
