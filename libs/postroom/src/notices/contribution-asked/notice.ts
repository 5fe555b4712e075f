import { noticeAbout } from '../notice.js';
import { contributionNotOwed } from '../still-true.js';

/** To the partner: what the lead asks for, and by when. */
export const contributionAsked = noticeAbout('contribution', {
  name: 'contribution-asked',
  triggers: [{ event: 'contribution.asked', to: ['contributor'] }],
  ladder: 'contribution',
  notNeeded: ({ case: found }) => contributionNotOwed(found),
});
