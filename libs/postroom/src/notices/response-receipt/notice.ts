import { instant, londonTime } from '#rules';
import { answerFingerprint } from '#records/letters';
import { noticeAbout } from '../notice.js';
import { isWaitedFor } from '../urgent.js';

/** To the authority: the receipt of its answer, with the answer's fingerprint. */
export const responseReceipt = noticeAbout('recommendation', {
  name: 'response-receipt',
  triggers: [
    {
      event: 'response.received',
      to: ['signatory', 'contact'],
      // What came in a reply has one receipt, for all of it.
      when: ({ message }) => typeof message.payload['reply'] !== 'string',
    },
  ],
  ladder: null,
  isUrgent: isWaitedFor,
  notNeeded: ({ case: found }) => (found.answer === null ? 'There is no such answer.' : null),
  words: ({ case: found }) => ({
    answer: found.answer,
    // The hour a reply on paper was written down is not the hour it came.
    receivedAt: found.answer?.how === 'online' ? londonTime(instant(found.answer.submittedAt)) : '',
    fingerprint: found.answer === null ? '' : answerFingerprint(found.answer),
  }),
});
