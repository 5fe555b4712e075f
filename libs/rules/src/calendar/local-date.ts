declare const localDateBrand: unique symbol;

/** A day on the wall calendar of Europe/London, `YYYY-MM-DD`; compares chronologically as text. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** Whether a text is a day that exists, written `YYYY-MM-DD` (years 0001 to 9999). */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = partsOf(text);
  if (year < 1 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/**
 * A local date from text.
 * @param text `YYYY-MM-DD`
 * @throws RangeError on anything that is not a real day: `2027-02-29`, `2026-2-3`, `31/03/2026`
 */
export function localDate(text: string): LocalDate {
  if (isLocalDate(text)) return text;
  throw new RangeError(`"${text}" is not a date: write a day that exists as YYYY-MM-DD`);
}

/** The local date of a year, a month 1-12 and a day; @throws RangeError when there is no such day. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  return localDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

/** Year, month 1-12 and day of a local date. */
export function partsOf(date: string): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** The day `days` calendar days after `date` (before it when negative): 19 Jul 2023 + 28 = 16 Aug 2023. */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is not a whole number of days`);
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Sort order of two local dates: negative, zero or positive. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export function weekday(date: LocalDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month 1-12 has: 29 for February 2024. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of a month 1-12: February 2027 ends on 2027-02-28. */
export function lastDayOfMonth(year: number, month: number): LocalDate {
  return dateOf(year, month, daysInMonth(year, month));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1 January 1970. Years are taken to begin in March, so that a leap day comes last. */
function dayNumber(date: LocalDate): number {
  const [year, month, day] = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 100);
  const leapDays = Math.floor(marchYear / 4) - century + Math.floor(century / 4);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * marchYear + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

function dateOfDayNumber(days: number): LocalDate {
  const since = days + DAYS_BEFORE_1970;
  const era = Math.floor(since / DAYS_IN_400_YEARS);
  const dayOfEra = since - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return dateOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
