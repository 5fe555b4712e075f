import { noticeAbout } from '../notice.js';
import { dueWords } from '../../letters/due-words.js';
import { noAnswerOwed } from '../still-true.js';

/** To those who answer: the officer reminds them, out of turn, of an answer or a report of progress that is owed. */
export const recommendationChased = noticeAbout('recommendation', {
  name: 'recommendation-chased',
  triggers: [{ event: 'recommendation.chased', to: ['contact', 'signatory'] }],
  ladder: null,
  notNeeded: ({ case: found }) => (found.state === 'in progress' ? null : noAnswerOwed(found)),
  words: ({ case: found, today }, calendar) => {
    const owesReport = found.state === 'in progress';
    const clock = owesReport ? found.progress : found.response;
    const owed = clock === null ? null : dueWords(clock.dueOn, today, calendar);
    return { owesReport, owed };
  },
});
