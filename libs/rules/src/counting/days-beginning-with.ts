import { addDays, dateInWords } from '../calendar/index.js';
import { calendarDaySteps } from './calendar-days.js';
import type { Asked, Worked } from './counted.js';
import { quantity } from './quantity.js';

/**
 * `n` calendar days of which the given local date is the first; never rolls off a weekend or holiday.
 * 28 beginning with Wed 19 Jul 2023 ends on Tue 15 Aug 2023.
 * @throws RangeError beyond the years of the calendar
 */
export function daysBeginningWith({ n, start, calendar }: Asked): Worked {
  const due = addDays(start, n - 1);
  return {
    due,
    steps: calendarDaySteps(calendar, start, n),
    explanation: `${quantity(n, 'days')} beginning with ${dateInWords(start)}, that day counted: ${dateInWords(due)}.`,
  };
}
