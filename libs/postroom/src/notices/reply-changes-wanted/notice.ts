import { noticeAbout } from '../notice.js';
import { replyWords, settledAlready } from '../reply-words.js';

/** To whoever asked for approval: what is to change first. */
export const replyChangesWanted = noticeAbout('reply', {
  name: 'reply-changes-wanted',
  triggers: [{ event: 'reply.changes-wanted', to: ['colleague'] }],
  ladder: null,
  notNeeded: ({ case: found }) => settledAlready(found),
  words: ({ case: found }) => replyWords(found),
});
