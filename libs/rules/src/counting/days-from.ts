import { addDays, dateInWords } from '../calendar/index.js';
import { calendarDaySteps } from './calendar-days.js';
import type { Asked, Worked } from './counted.js';
import { quantity } from './quantity.js';

/**
 * `n` calendar days from a local date, which is itself not counted; never rolls off a weekend or holiday.
 * 28 from Wed 19 Jul 2023 is Wed 16 Aug 2023.
 * @throws RangeError beyond the years of the calendar
 */
export function daysFrom({ n, start, calendar }: Asked): Worked {
  const due = addDays(start, n);
  return {
    due,
    steps: [
      { date: start, counted: false, why: 'day of the event, excluded' },
      ...calendarDaySteps(calendar, addDays(start, 1), n),
    ],
    explanation: `${quantity(n, 'days')} from ${dateInWords(start)}, that day not counted: ${dateInWords(due)}.`,
  };
}
