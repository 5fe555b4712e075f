import type { LetterCase } from '#records/letters';
import { noticeAbout } from '../notice.js';

/** To whoever decides, chair or officer: an authority asks for a later target date. */
export const targetDateAsked = noticeAbout('recommendation', {
  name: 'target-date-asked',
  triggers: [
    { event: 'target-date.asked', to: ['chair'], when: ({ case: one }) => decides(one, 'chair') },
    {
      event: 'target-date.asked',
      to: ['officer'],
      when: ({ case: one }) => decides(one, 'officer'),
    },
  ],
  ladder: null,
  notNeeded: ({ case: { laterDate } }) => {
    if (laterDate === null) return 'The request was replaced by another.';
    return laterDate.agreed === null ? null : 'It is decided already.';
  },
  words: ({ case: { laterDate } }) => ({ laterDate }),
});

const decides = (found: LetterCase, role: 'chair' | 'officer'): boolean =>
  found.about === 'recommendation' && found.laterDate?.decidedByRole === role;
