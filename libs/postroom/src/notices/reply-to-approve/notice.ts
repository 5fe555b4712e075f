import { noticeAbout } from '../notice.js';
import { replyWords } from '../reply-words.js';

/** To whoever is asked to approve a reply: every answer as it would be sent, by a link of their own. */
export const replyToApprove = noticeAbout('reply', {
  name: 'reply-to-approve',
  triggers: [{ event: 'reply.approval-asked', to: ['colleague'] }],
  ladder: null,
  notNeeded: ({ case: found }) =>
    found.state === 'with the approver' ? null : 'It is not waiting for approval any more.',
  words: ({ case: found }) => replyWords(found),
});
