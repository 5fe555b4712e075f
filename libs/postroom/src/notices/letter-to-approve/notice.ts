import { LETTER, sendWithin } from '#rules';
import { carriedWords } from '../../letters/carried-words.js';
import { noticeAbout } from '../notice.js';

/** To the chair, when a letter to an authority is ready: it is not sent before they approve it. */
export const letterToApprove = noticeAbout('authority letter', {
  name: 'letter-to-approve',
  triggers: [{ event: 'letter.submitted', to: ['chair'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) =>
    state === 'with the chair' ? null : `It is ${LETTER.states[state].is}.`,
  words: (occasion, calendar) => ({
    ...carriedWords(occasion, calendar),
    sendBy: sendWithin(occasion.case.heldOn, calendar),
  }),
});
