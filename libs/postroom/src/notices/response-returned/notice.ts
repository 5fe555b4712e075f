import { ADDRESSEE } from '#rules';
import { noticeAbout, type Occasion } from '../notice.js';

/** To the authority: its answer came back as incomplete, what is missing, and that the date is what it was. */
export const responseReturned = noticeAbout('recommendation', {
  name: 'response-returned',
  triggers: [{ event: 'response.returned', to: ['contact', 'signatory'], when: isByItself }],
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

/** What is returned with others is told in one letter about the whole reply. */
function isByItself({ message }: Occasion): boolean {
  return message.payload['carried'] !== 1;
}
