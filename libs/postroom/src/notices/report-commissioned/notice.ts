import { noticeAbout } from '../notice.js';
import { reportNotOwed } from '../still-true.js';

/** To the author: a report is asked of them, or one that was put off is asked for again. */
export const reportCommissioned = noticeAbout('report', {
  name: 'report-commissioned',
  triggers: [
    { event: 'report.commissioned', to: ['report author'] },
    { event: 'report.recommissioned', to: ['report author'] },
    { event: 'report.taken-up-again', to: ['report author'] },
  ],
  ladder: 'report',
  notNeeded: ({ case: found }) => reportNotOwed(found),
  words: ({ message }) => ({ isAgain: message.event === 'report.taken-up-again' }),
});
