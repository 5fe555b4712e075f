import type { Calendar } from './calendar.js';
import { dayKind } from './day-kind.js';
import { addDays, type LocalDate } from './local-date.js';

/**
 * Whether a date is a Monday to Friday that is neither a bank holiday nor a closure of this calendar.
 * @throws RangeError outside the years the calendar covers, as does every walk below
 */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  return dayKind(calendar, date).kind === 'working day';
}

/** The date itself when it is a working day, else the nearest before: Good Friday 3 Apr 2026 gives 2 Apr. */
export function workingDayOnOrBefore(calendar: Calendar, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/** The date itself when it is a working day, else the nearest after: Good Friday 3 Apr 2026 gives 7 Apr. */
export function workingDayOnOrAfter(calendar: Calendar, date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The first working day strictly after a date: Thursday 2 Apr 2026 gives Tuesday 7 Apr. */
export function nextWorkingDay(calendar: Calendar, date: LocalDate): LocalDate {
  return workingDayOnOrAfter(calendar, addDays(date, 1));
}

/** The last working day strictly before a date: Tuesday 7 Apr 2026 gives Thursday 2 Apr. */
export function previousWorkingDay(calendar: Calendar, date: LocalDate): LocalDate {
  return workingDayOnOrBefore(calendar, addDays(date, -1));
}

/**
 * The date after `days` working days have passed, the date itself not counted; backwards when negative,
 * the date itself for nought. Friday 22 May 2026 + 1 = Tuesday 26 May.
 */
export function addWorkingDays(calendar: Calendar, date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is not a whole number of days`);
  const step = days < 0 ? previousWorkingDay : nextWorkingDay;
  let day = date;
  for (let walked = 0; walked < Math.abs(days); walked += 1) day = step(calendar, day);
  return day;
}
