import { noticeAbout } from '../notice.js';

/** To the partner who was written to: it is no longer needed. */
export const contributionWithdrawn = noticeAbout('contribution', {
  name: 'contribution-withdrawn',
  triggers: [{ event: 'contribution.withdrawn', to: ['contributor'] }],
  ladder: null,
  notNeeded: ({ case: { state, wasWrittenTo } }) => {
    if (state !== 'withdrawn') return 'It was not withdrawn.';
    return wasWrittenTo ? null : 'They were never written to about it.';
  },
});
