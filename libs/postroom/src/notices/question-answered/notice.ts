import { noticeAbout } from '../notice.js';

/** To the member who asked: the answer, or, for an item kept from the public, that it is there. */
export const questionAnswered = noticeAbout('question', {
  name: 'question-answered',
  triggers: [{ event: 'question.answered', to: ['question asker'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.answer === null ? 'No answer is recorded any more.' : null,
});
