import { carriedWords } from '../../letters/carried-words.js';
import { noticeAbout } from '../notice.js';

/** To every other authority of the partnership: a copy, for information (Police and Justice Act 2006, section 19(2)). */
export const recommendationsCopied = noticeAbout('authority letter', {
  name: 'recommendations-copied',
  triggers: [
    {
      event: 'letter.sent',
      to: ['copied authority'],
      when: ({ case: found }) => found.about === 'authority letter' && found.copies.length > 0,
    },
  ],
  ladder: null,
  notNeeded: () => null,
  words: (occasion, calendar) => ({ ...carriedWords(occasion, calendar), isCopy: true }),
});
