import { DECISIONS, instant, londonTime } from '#rules';
import { noticeAbout } from '../notice.js';
import { isWaitedFor } from '../urgent.js';

/** To the authority: the receipt of its reply, once for everything in it, with the fingerprint. */
export const replyReceipt = noticeAbout('reply', {
  name: 'reply-receipt',
  triggers: [{ event: 'reply.submitted', to: ['signatory', 'contact'] }],
  ladder: null,
  isUrgent: isWaitedFor,
  notNeeded: ({ case: { hash } }) => (hash === null ? 'Nothing was submitted.' : null),
  words: ({ case: { submittedAt, submittedHow, answers, references } }) => ({
    // The hour a reply on paper was written down is not the hour it came.
    receivedAt:
      submittedHow === 'online' && submittedAt !== null ? londonTime(instant(submittedAt)) : '',
    what: references.length === 1 ? 'a recommendation' : `${references.length} recommendations`,
    given: answers.map(({ reference, decision }) => ({
      reference,
      decision: DECISIONS[decision].label,
    })),
  }),
});
