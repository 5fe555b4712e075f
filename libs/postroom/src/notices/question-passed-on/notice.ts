import { HELD } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the authority a member wants an answer from: the question, before the meeting. */
export const questionPassedOn = noticeAbout('question', {
  name: 'question-passed-on',
  triggers: [{ event: 'question.passed-on', to: ['contact'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    if (found.isKept) return 'The item is kept from the public by now.';
    if (found.answer !== null) return 'It is answered already.';
    return HELD.some((state) => state === found.meetingState) ? 'The meeting is over.' : null;
  },
});
