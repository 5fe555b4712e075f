import { lawOfDate } from '#rules';
import { noticeAbout } from '../notice.js';
import { outcomeNotOwed, sentOnPaper } from '../still-true.js';

/** To the body: the committee's comment, request or referral, and how to say what was done with it; or that it is asked again. */
export const outcomeSent = noticeAbout('outcome', {
  name: 'outcome-sent',
  triggers: [
    { event: 'outcome.sent', to: ['contact', 'signatory'] },
    { event: 'outcome.asked-again', to: ['contact', 'signatory'] },
  ],
  ladder: 'outcome',
  notNeeded: (occasion) => outcomeNotOwed(occasion.case) ?? sentOnPaper(occasion),
  words: ({ message, case: outcome }) => ({
    isAgain: message.event === 'outcome.asked-again',
    lawOfDate: lawOfDate(outcome),
  }),
});
