import { noticeAbout } from '../notice.js';
import { reportNotOwed } from '../still-true.js';

/** To the officer: the author of a report asks for more time. */
export const reportMoreTimeAsked = noticeAbout('report', {
  name: 'report-more-time-asked',
  triggers: [{ event: 'report.more-time-asked', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    if (found.moreTime === null) return 'The request was replaced by another.';
    return found.moreTime.agreed === null ? reportNotOwed(found) : 'It is decided already.';
  },
  words: ({ case: found }) => ({ asked: found.moreTime }),
});
