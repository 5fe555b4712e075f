import { dateInWords, dayKind, workingDayOnOrBefore } from '../calendar/index.js';
import { clearDays } from './clear-days.js';
import type { Asked, Counted, Worked } from './counted.js';
import { COUNTING_RULES, type CountingRule } from './counting-rules.js';
import { daysBeginningWith } from './days-beginning-with.js';
import { daysFrom } from './days-from.js';
import { monthsBeginningWith } from './months-beginning-with.js';
import { workingDaysFrom } from './working-days-from.js';

const WORK = {
  CLEAR_DAYS: clearDays,
  DAYS_FROM: daysFrom,
  DAYS_BEGINNING_WITH: daysBeginningWith,
  MONTHS_BEGINNING_WITH: monthsBeginningWith,
  WORKING_DAYS: workingDaysFrom,
} satisfies Record<CountingRule, (asked: Asked) => Worked>;

/**
 * A due date by one of the five rules, with every day's working and the rule's citation.
 * @param asked the rule; `n` in the rule's own unit; the local date counted from or back from; the calendar
 * @throws RangeError when `n` is not a whole number within the rule's limits, or the count leaves the
 * years of the calendar
 */
export function count(asked: Asked & { readonly rule: CountingRule }): Counted {
  const { rule, n, start, calendar } = asked;
  const { citation, least, most, unit } = COUNTING_RULES[rule];
  if (!Number.isInteger(n) || n < least || n > most) {
    throw new RangeError(
      `${n} is not a number of ${unit}: give a whole number, ${least} to ${most}`,
    );
  }
  const worked = WORK[rule](asked);
  const counted = { rule, n, start, ...worked, citation };
  const { kind, why } = dayKind(calendar, worked.due);
  if (kind === 'working day') return counted;
  const lastWorkingDayBefore = workingDayOnOrBefore(calendar, worked.due);
  return {
    ...counted,
    lastWorkingDayBefore,
    explanation: `${worked.explanation} That is no working day (${why}); the date stands, and the last working day before it is ${dateInWords(lastWorkingDayBefore)}.`,
  };
}
