import { noticeAbout } from '../notice.js';
import { reminderVoid } from '../still-true.js';

/** To the contact, and once late to the officer: a report of progress is due. */
export const progressDue = noticeAbout('recommendation', {
  name: 'progress-due',
  triggers: [{ letter: 'progress-due' }],
  ladder: 'progress',
  notNeeded: (occasion) => {
    if (occasion.case.state !== 'in progress') return 'Progress is not followed at present.';
    return reminderVoid(occasion);
  },
});
