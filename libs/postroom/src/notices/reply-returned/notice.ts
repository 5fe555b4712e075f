import { noticeAbout, type Occasion } from '../notice.js';

/** To the authority: which answers of its reply came back, and what each lacks, in one letter. */
export const replyReturned = noticeAbout('reply', {
  name: 'reply-returned',
  triggers: [{ event: 'reply.reopened', to: ['contact', 'signatory'], when: isReturned }],
  ladder: null,
  notNeeded: ({ case: { returned } }) =>
    returned.length === 0 ? 'What was returned has been answered since.' : null,
  words: ({ case: { returned } }) => ({
    what: returned.length === 1 ? 'one answer' : `${returned.length} answers`,
  }),
});

function isReturned({ message }: Occasion): boolean {
  return message.payload['returned'] === 1;
}
