import { REPORT } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the officer: a report is finished by its author. */
export const reportCompleted = noticeAbout('report', {
  name: 'report-completed',
  triggers: [{ event: 'report.completed', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.state === 'author complete' ? null : `It is ${REPORT.states[found.state].is}.`,
});
