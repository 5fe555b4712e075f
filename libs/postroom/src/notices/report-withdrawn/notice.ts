import { noticeAbout } from '../notice.js';

/** To the author: the report is withdrawn, and why. */
export const reportWithdrawn = noticeAbout('report', {
  name: 'report-withdrawn',
  triggers: [{ event: 'report.withdrawn', to: ['report author'] }],
  ladder: null,
  notNeeded: ({ case: found }) => (found.author === null ? 'Nobody was to write it yet.' : null),
});
