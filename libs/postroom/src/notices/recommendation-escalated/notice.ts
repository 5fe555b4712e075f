import { noticeAbout } from '../notice.js';
import { noAnswerOwed, reminderVoid } from '../still-true.js';

/** To the chair and a senior officer of the authority two weeks overdue, the chief officer four, or when the chair escalates. */
export const recommendationEscalated = noticeAbout('recommendation', {
  name: 'recommendation-escalated',
  triggers: [
    { letter: 'recommendation-escalated' },
    { event: 'recommendation.escalated', to: ['senior officer', 'chair', 'officer'] },
  ],
  ladder: 'response',
  notNeeded: (occasion) => noAnswerOwed(occasion.case) ?? reminderVoid(occasion),
  words: ({ case: found, reminder }) => ({
    escalation: reminder === null ? found.escalation : null,
  }),
});
