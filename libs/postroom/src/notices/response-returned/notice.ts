import { ADDRESSEE } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the authority: its answer came back as incomplete, what is missing, and that the date is what it was. */
export const responseReturned = noticeAbout('recommendation', {
  name: 'response-returned',
  triggers: [{ event: 'response.returned', to: ['contact', 'signatory'] }],
  ladder: 'response',
  notNeeded: ({ case: found }) => {
    const isReturned = found.state === 'returned' && found.answer !== null;
    return isReturned ? null : `It is ${ADDRESSEE.states[found.state].is}.`;
  },
  words: ({ case: found }) => ({
    answeredOn: found.answer?.submittedOn,
    missing: found.answer?.returnedBecause,
  }),
});
