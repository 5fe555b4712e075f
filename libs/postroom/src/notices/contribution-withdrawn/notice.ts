import { noticeAbout } from '../notice.js';

/** To the partner: it is no longer needed. */
export const contributionWithdrawn = noticeAbout('contribution', {
  name: 'contribution-withdrawn',
  triggers: [{ event: 'contribution.withdrawn', to: ['contributor'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) => (state === 'withdrawn' ? null : 'It was not withdrawn.'),
});
