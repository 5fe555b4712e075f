import { localDate } from '#rules';
import { noticeAbout } from '../notice.js';
import { settledAlready } from '../reply-words.js';

/** To the officer: the authority says that its reply is being dealt with. */
export const replyHeld = noticeAbout('reply', {
  name: 'reply-held',
  triggers: [{ event: 'reply.held', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) => settledAlready(found),
  words: ({ message }) => ({
    expected:
      typeof message.payload['expected'] === 'string'
        ? localDate(message.payload['expected'])
        : null,
  }),
});
