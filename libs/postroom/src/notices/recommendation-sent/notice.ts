import { noticeAbout } from '../notice.js';
import { noAnswerOwed } from '../still-true.js';

/** To the authority, on the day a recommendation is sent by itself: what is asked, by when, and how to answer. */
export const recommendationSent = noticeAbout('recommendation', {
  name: 'recommendation-sent',
  triggers: [
    {
      event: 'recommendation.sent',
      to: ['contact', 'signatory'],
      when: ({ message }) => message.payload['authorityLetter'] === undefined,
    },
  ],
  ladder: 'response',
  notNeeded: (occasion) => noAnswerOwed(occasion.case),
});
