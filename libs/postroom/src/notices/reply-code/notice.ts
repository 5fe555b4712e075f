import { instant, londonTime } from '#rules';
import { CODE_MINUTES } from '#records/replies';
import { noticeAbout } from '../notice.js';
import { settledAlready } from '../reply-words.js';

/** To the signatory alone: the six digits that submit a reply with exempt matter. Nobody deputises for it. */
export const replyCode = noticeAbout('reply', {
  name: 'reply-code',
  triggers: [{ event: 'reply.code-sent', to: ['colleague'] }],
  isUrgent: () => true,
  ladder: null,
  notNeeded: ({ case: found }) => settledAlready(found),
  words: ({ message }) => ({ until: londonTime(goodUntil(String(message.payload['codeSentAt']))) }),
});

const goodUntil = (sentAt: string) =>
  instant(new Date(Date.parse(sentAt) + CODE_MINUTES * 60_000).toISOString());
