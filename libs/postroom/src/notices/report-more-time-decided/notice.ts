import { noticeAbout } from '../notice.js';
import { reportNotOwed } from '../still-true.js';

/** To the author: more time was agreed or refused. */
export const reportMoreTimeDecided = noticeAbout('report', {
  name: 'report-more-time-decided',
  triggers: [
    { event: 'report.more-time-agreed', to: ['report author'] },
    { event: 'report.more-time-refused', to: ['report author'] },
  ],
  ladder: 'report',
  notNeeded: ({ case: found }) =>
    found.moreTime === null ? 'There is no such request.' : reportNotOwed(found),
  words: ({ case: found }) => ({ asked: found.moreTime }),
});
