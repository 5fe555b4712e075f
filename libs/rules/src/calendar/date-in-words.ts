import { partsOf, weekday, type LocalDate } from './local-date.js';
import { MONTH_NAMES } from './months.js';

const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The name of a date's weekday: `Wednesday`. */
export function weekdayName(date: LocalDate): string {
  return WEEKDAY_NAMES[weekday(date) - 1] ?? '';
}

/** A date without its weekday: `16 August 2023`. */
export function shortDate(date: LocalDate): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year}`;
}

/** A date as letters and pages say it: `Wednesday 16 August 2023`. */
export function dateInWords(date: LocalDate): string {
  return `${weekdayName(date)} ${shortDate(date)}`;
}
