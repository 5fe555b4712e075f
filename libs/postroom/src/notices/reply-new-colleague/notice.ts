import { noticeAbout } from '../notice.js';
import { replyWords, settledAlready } from '../reply-words.js';
import type { Occasion } from '../notice.js';

/** To the signatory: a link to the reply went to somebody who was not among the people of the authority. */
export const replyNewColleague = noticeAbout('reply', {
  name: 'reply-new-colleague',
  triggers: [
    { event: 'reply.passed-on', to: ['signatory'], when: isToSomebodyNew },
    { event: 'reply.approval-asked', to: ['signatory'], when: isToSomebodyNew },
  ],
  ladder: null,
  notNeeded: ({ case: found }) => settledAlready(found),
  words: ({ case: found }) => ({ ...replyWords(found), colleague: found.colleague ?? 'Somebody' }),
});

function isToSomebodyNew({ message }: Occasion): boolean {
  return message.payload['isNew'] === 1;
}
