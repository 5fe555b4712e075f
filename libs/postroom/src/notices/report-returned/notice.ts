import { noticeAbout } from '../notice.js';
import { reportNotOwed } from '../still-true.js';

/** To the author: the report comes back to be put right, and why. */
export const reportReturned = noticeAbout('report', {
  name: 'report-returned',
  triggers: [{ event: 'report.returned', to: ['report author'] }],
  ladder: 'report',
  notNeeded: ({ case: found }) =>
    found.returned === null ? 'It was never returned.' : reportNotOwed(found),
});
