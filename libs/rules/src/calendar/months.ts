import { dateOf, daysInMonth, partsOf, type LocalDate } from './local-date.js';

/** The names of the months, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The year and month 1-12 that lie `months` months after a date's own month. */
export function monthAfter(
  date: LocalDate,
  months: number,
): readonly [year: number, month: number] {
  if (!Number.isInteger(months)) throw new RangeError(`${months} is not a whole number of months`);
  const [year, month] = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  return [newYear, count - newYear * 12 + 1];
}

/**
 * The same day number `months` months later, or the last day of a month too short to have it:
 * 31 Jan 2027 + 1 month = 28 Feb 2027.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month] = monthAfter(date, months);
  const [, , day] = partsOf(date);
  return dateOf(year, month, Math.min(day, daysInMonth(year, month)));
}
