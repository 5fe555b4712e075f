import { BANK_HOLIDAYS } from '#rules';

// Written out again on purpose, on UTC milliseconds: what is checked must not be what checks.

const DAY = 86_400_000;
const HOLIDAYS: ReadonlySet<string> = new Set(BANK_HOLIDAYS.map(({ date }) => date));

/** The day so many calendar days later, or earlier when negative. */
export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Mondays to Fridays that are not bank holidays. */
export function isWorking(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(day);
}

export function workingOnOrBefore(day: string): string {
  return isWorking(day) ? day : workingOnOrBefore(plus(day, -1));
}

export function workingOnOrAfter(day: string): string {
  return isWorking(day) ? day : workingOnOrAfter(plus(day, 1));
}

/** So many working days after a day, that day not counted. */
export function workingDaysAfter(day: string, count: number): string {
  if (count === 0) return day;
  const next = workingOnOrAfter(plus(day, 1));
  return workingDaysAfter(next, count - 1);
}

/** The same day of the month so many months later; the last day of a month that is too short. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return later.toISOString().slice(0, 10);
}

/** Calendar days from one day to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The London day of an instant. */
export function londonDay(at: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(at));
}

/** The London time of an instant, `HH:MM`. */
export function londonClock(at: string): string {
  const words = { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', words).format(new Date(at));
}
