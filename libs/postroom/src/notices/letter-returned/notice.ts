import { LETTER } from '#rules';
import { carriedWords } from '../../letters/carried-words.js';
import { noticeAbout } from '../notice.js';

/** To the officer, when the chair returns a letter: what is to be changed. */
export const letterReturned = noticeAbout('authority letter', {
  name: 'letter-returned',
  triggers: [{ event: 'letter.returned', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: { state } }) =>
    state === 'drafted' ? null : `It is ${LETTER.states[state].is}.`,
  words: carriedWords,
});
