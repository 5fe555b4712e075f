import { LETTER, sendWithin } from '#rules';
import { carriedWords } from '../../letters/carried-words.js';
import { noticeAbout } from '../notice.js';

/** To the officer, when the chair has approved a letter: it can be sent. */
export const letterApproved = noticeAbout('authority letter', {
  name: 'letter-approved',
  triggers: [{ event: 'letter.approved', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: { state, approvedHow } }) => {
    if (state !== 'approved') return `It is ${LETTER.states[state].is}.`;
    return approvedHow === 'online' ? null : 'An officer wrote the approval down.';
  },
  words: (occasion, calendar) => ({
    ...carriedWords(occasion, calendar),
    sendBy: sendWithin(occasion.case.heldOn, calendar),
  }),
});
