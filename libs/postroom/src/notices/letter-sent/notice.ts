import { addressedTo, approvalInWords } from '#rules';
import { carriedWords } from '../../letters/carried-words.js';
import { noticeAbout } from '../notice.js';

const to = ['contact', 'signatory'] as const;

/** To the authority: one letter with everything a meeting recommended to it, each recommendation with its date, and one address to reply to all of it. */
export const letterSent = noticeAbout('authority letter', {
  name: 'letter-sent',
  triggers: [
    { event: 'letter.sent', to },
    { event: 'letter.resent', to },
  ],
  ladder: null,
  notNeeded: () => null,
  words: (occasion, calendar) => ({
    ...carriedWords(occasion, calendar),
    addressedTo: addressedTo(occasion.case),
    approval: approvalInWords(occasion.case),
    isAgain: occasion.message.event === 'letter.resent',
  }),
});
