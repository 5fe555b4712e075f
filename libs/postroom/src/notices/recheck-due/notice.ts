import { noticeAbout } from '../notice.js';
import { reminderVoid } from '../still-true.js';

/** To the officer, and the chair once the day has come: what was closed is to be looked at again. */
export const recheckDue = noticeAbout('recommendation', {
  name: 'recheck-due',
  triggers: [{ letter: 'recheck-due' }],
  ladder: 'recheck',
  notNeeded: (occasion) =>
    occasion.case.closure === null ? 'It is not closed any more.' : reminderVoid(occasion),
  words: ({ case: { closure } }) => ({ closure }),
});
