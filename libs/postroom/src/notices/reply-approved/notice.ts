import { noticeAbout } from '../notice.js';
import { replyWords, settledAlready } from '../reply-words.js';

/** To whoever asked: the reply is approved as it stands. */
export const replyApproved = noticeAbout('reply', {
  name: 'reply-approved',
  triggers: [{ event: 'reply.approved', to: ['colleague'] }],
  ladder: null,
  notNeeded: ({ case: found }) => settledAlready(found),
  words: ({ case: found }) => replyWords(found),
});
