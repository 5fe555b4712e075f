import { noticeAbout } from '../notice.js';
import { replyWords, settledAlready } from '../reply-words.js';

/** To the colleague a reply was sent on to: what is asked, by when, and a link of their own. */
export const replyPassedOn = noticeAbout('reply', {
  name: 'reply-passed-on',
  triggers: [{ event: 'reply.passed-on', to: ['colleague'] }],
  ladder: null,
  notNeeded: ({ case: found }) => settledAlready(found),
  words: ({ case: found }) => replyWords(found),
});
