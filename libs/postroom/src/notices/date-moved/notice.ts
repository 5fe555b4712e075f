import { isLocalDate, type LocalDate } from '#rules';
import { noticeAbout, type Occasion } from '../notice.js';
import { noAnswerOwed } from '../still-true.js';

const TO = ['contact', 'signatory', 'officer'] as const;

/** To the authority and the officer: the date of the answer was counted again, and is another than they were told. */
export const dateMoved = noticeAbout('recommendation', {
  name: 'date-moved',
  triggers: [
    { event: 'due.recounted', to: TO },
    { event: 'start.corrected', to: TO, when: (occasion) => movedBy(occasion) !== null },
  ],
  ladder: 'response',
  notNeeded: (occasion) => {
    const moved = movedBy(occasion);
    if (moved === null || occasion.case.response?.dueOn !== moved.to) {
      return 'The date has moved again since: the letter of that move says it.';
    }
    return noAnswerOwed(occasion.case);
  },
  words: (occasion) => ({ moved: movedBy(occasion) }),
});

/** From which date to which the message says it moved; null when only the start was corrected. Local dates. */
function movedBy({ message: { payload } }: Pick<Occasion, 'message'>): {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: string;
  readonly isEarlier: boolean;
} | null {
  const { from, to, reason } = payload;
  if (typeof from !== 'string' || typeof to !== 'string' || typeof reason !== 'string') return null;
  if (!isLocalDate(from) || !isLocalDate(to) || from === to) return null;
  return { from, to, reason, isEarlier: to < from };
}
