import { REVIEW } from '#rules';
import { noticeAbout, type Occasion } from '../notice.js';

/** A return that was asked for is not any more: whoever keeps the year has to know. */
const endsAsking = ({ case: found }: Occasion): boolean =>
  found.about === 'review' && found.concernEnded !== null;

/** To the priority lead when the working group raises a concern; to the chair of the partnership and the officer, too, when it goes there. */
export const concernRaised = noticeAbout('review', {
  name: 'concern-raised',
  triggers: [
    { event: 'concern.raised', to: ['priority lead', 'officer'], when: endsAsking },
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
