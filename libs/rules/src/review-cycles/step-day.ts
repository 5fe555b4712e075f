import {
  addDays,
  addWorkingDays,
  dateOf,
  daysInMonth,
  lastDayOfMonth,
  MONTH_NAMES,
  workingDayOnOrBefore,
  type Calendar,
  type LocalDate,
} from '../calendar/index.js';
import type { CycleStep } from './cycle-step.js';

/** The first month of a partnership's year, 1 to 12, and the calendar year it begins in. */
export interface CycleYear {
  readonly begins: number;
  readonly year: number;
}

/**
 * The local date of a step in a partnership's year. A month before the one the year begins with lies in the next
 * calendar year. A working day past the end of its month is the last working day of it.
 * Worked example: the third working day of January in the year that begins in July 2026 is 6 January 2027.
 * @throws RangeError beyond the years of the calendar
 */
export function stepDay(
  step: Pick<CycleStep, 'month' | 'dayRule' | 'day'>,
  { begins, year }: CycleYear,
  calendar: Calendar,
): LocalDate {
  const { month, dayRule, day } = step;
  const inYear = month < begins ? year + 1 : year;
  const last = lastDayOfMonth(inYear, month);
  const lastWorking = workingDayOnOrBefore(calendar, last);
  switch (dayRule) {
    case 'day of the month':
      return dateOf(inYear, month, Math.min(day, daysInMonth(inYear, month)));
    case 'working day': {
      const before = addDays(dateOf(inYear, month, 1), -1);
      const found = addWorkingDays(calendar, before, day);
      return found > last ? lastWorking : found;
    }
    case 'last working day':
      return lastWorking;
  }
}

/** What a review of a day is called for ever: its month and year, such as "October 2026". */
export const cycleName = (day: LocalDate): string =>
  `${MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

/** In which year of a partnership a local date lies. Worked example: 1 March 2027 lies in the year that began in July 2026. */
export function cycleYearOf(day: LocalDate, begins: number): CycleYear {
  const year = Number(day.slice(0, 4));
  return { begins, year: Number(day.slice(5, 7)) < begins ? year - 1 : year };
}

/** What a partnership's year is called: "2026-27", or "2026" where it begins in January. */
export const cycleYearName = ({ begins, year }: CycleYear): string =>
  begins === 1 ? String(year) : `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
