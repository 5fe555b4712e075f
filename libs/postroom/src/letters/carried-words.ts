import { REGIMES, type Calendar } from '#rules';
import type { AuthorityLetterCase } from '#records/letters';
import type { Occasion } from '../notices/notice.js';
import { dueWords } from './due-words.js';

/** What a letter carries, as its templates say it: each recommendation with its date and its law, and the first date of all. */
export function carriedWords(
  { case: letter, today }: Occasion<AuthorityLetterCase>,
  calendar: Calendar,
) {
  const { recommendations } = letter;
  const dates = recommendations.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const first = dates[0] ?? null;
  return {
    carried: recommendations.map((one) => ({
      ...one,
      minute: one.minute ?? 'not numbered yet',
      due:
        one.dueOn === null
          ? 'the date it is given when sent'
          : dueWords(one.dueOn, today, calendar).day,
      citation: REGIMES[one.regime].citation.text,
    })),
    references: recommendations.map(({ reference }) => reference).join(', '),
    what:
      recommendations.length === 1
        ? 'a recommendation'
        : `${recommendations.length} recommendations`,
    firstDue: first === null ? '' : dueWords(first, today, calendar).day,
    isCourtesy: recommendations.every(({ regime }) => regime === 'NONE'),
    isCopy: false,
    isOneDate: new Set(dates).size === 1,
  };
}
