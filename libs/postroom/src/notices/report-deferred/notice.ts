import { REPORT } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the author: the report is put off, and why. */
export const reportDeferred = noticeAbout('report', {
  name: 'report-deferred',
  triggers: [{ event: 'report.deferred', to: ['report author'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    if (found.author === null) return 'Nobody was to write it yet.';
    return found.state === 'deferred' ? null : `It is ${REPORT.states[found.state].is}.`;
  },
});
