import { addWorkingDays, adequacyOf, instant, londonDate } from '#rules';
import { noticeAbout } from '../notice.js';

/** The days the officer has for looking whether an answer is complete. */
const WORKING_DAYS_TO_CHECK = 3;

/** To officer and chair: an authority has answered. */
export const responseReceived = noticeAbout('recommendation', {
  name: 'response-received',
  triggers: [{ event: 'response.received', to: ['officer', 'chair'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    if (found.answer === null) return 'There is no such answer.';
    return found.answer.returnedBecause === null ? null : 'It was returned already.';
  },
  words: ({ case: found }, calendar) => ({
    answer: found.answer,
    checkBy:
      found.answer === null
        ? null
        : addWorkingDays(
            calendar,
            londonDate(instant(found.answer.submittedAt)),
            WORKING_DAYS_TO_CHECK,
          ),
    // What its words show is told in words of its own, and those may be kept.
    adequacy:
      found.answer === null || found.isKept
        ? null
        : adequacyOf(found.answer, found.answer.submittedOn),
    wasLate:
      found.answer !== null &&
      found.response !== null &&
      found.answer.submittedOn > found.response.dueOn,
  }),
});
