import { noticeAbout } from '../notice.js';

/** To the lead: a partner sent what was asked for. */
export const contributionAnswered = noticeAbout('contribution', {
  name: 'contribution-answered',
  triggers: [{ event: 'contribution.answered', to: ['priority lead'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) => (state === 'answered' ? null : 'It is taken in already.'),
});
