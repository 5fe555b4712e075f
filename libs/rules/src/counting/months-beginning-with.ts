import {
  MONTH_NAMES,
  addDays,
  dateInWords,
  dateOf,
  daysInMonth,
  lastDayOfMonth,
  monthAfter,
  partsOf,
  shortDate,
  type LocalDate,
} from '../calendar/index.js';
import type { Asked, Step, Worked } from './counted.js';
import { quantity } from './quantity.js';

/**
 * `n` months of which the given local date is the first day: they end the day before the same day number,
 * or on the last day of a month that has no such day. The steps show where each month ends.
 * 2 beginning with 30 Sep 2026 end on 29 Nov 2026; with 31 Dec 2026, on 28 Feb 2027.
 */
export function monthsBeginningWith({ n, start }: Asked): Worked {
  const ends = Array.from({ length: n }, (_, index) => endOfMonth(start, index + 1));
  const due = endOfMonth(start, n).date;
  return {
    due,
    steps: [{ date: start, counted: true, why: 'first day, counted' }, ...ends],
    explanation: `${quantity(n, 'months')} beginning with ${dateInWords(start)}, that day counted: ${dateInWords(due)}.`,
  };
}

/** Each month is measured from the start itself, so a short one on the way shortens no later one. */
function endOfMonth(start: LocalDate, n: number): Step {
  const [, , day] = partsOf(start);
  const [year, month] = monthAfter(start, n);
  if (day > daysInMonth(year, month)) {
    const date = lastDayOfMonth(year, month);
    const name = `${MONTH_NAMES[month - 1] ?? ''} ${year}`;
    const why = `month ${n} ends: ${name} has no day ${day}, so on its last day`;
    return { date, counted: true, n, why };
  }
  const sameDay = dateOf(year, month, day);
  const why = `month ${n} ends: the day before ${shortDate(sameDay)}`;
  return { date: addDays(sameDay, -1), counted: true, n, why };
}
