import { REVIEW } from '#rules';
import { noticeAbout } from '../notice.js';

/** To the priority lead when the working group raises a concern; to the chair of the partnership and the officer, too, when it goes there. */
export const concernRaised = noticeAbout('review', {
  name: 'concern-raised',
  triggers: [
    { event: 'concern.raised', to: ['priority lead'] },
    { event: 'concern.escalated', to: ['priority lead', 'partnership chair', 'officer'] },
  ],
  ladder: null,
  notNeeded: ({ case: { state } }) =>
    state === 'concern raised' || state === 'escalated'
      ? null
      : `It is ${REVIEW.states[state].is}.`,
  words: ({ case: { state } }) => ({ isEscalated: state === 'escalated' }),
});
