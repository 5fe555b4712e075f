import type { LocalDate } from './local-date.js';

/** A holiday on a day; the note says why it is not on its usual day. */
export interface Holiday {
  readonly date: LocalDate;
  readonly name: string;
  readonly note?: string;
}

/** A day on which a council keeps its offices shut, though it is no bank holiday. */
export interface OfficeClosure {
  readonly date: LocalDate;
  readonly name: string;
}

/** What the counting rules ask of the days. */
export interface Calendar {
  holidayOn(date: LocalDate): Holiday | undefined;
  closureOn(date: LocalDate): OfficeClosure | undefined;
  /** Whether the holidays of that day's year are known; counting beyond them is refused. */
  covers(date: LocalDate): boolean;
}

/**
 * A calendar complete from `from` to `to`, both included.
 * @throws RangeError when a holiday lies outside those days
 */
export function calendarOf(table: {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly holidays: readonly Holiday[];
}): Calendar {
  const { from, to } = table;
  const empty: Calendar = {
    holidayOn: () => undefined,
    closureOn: () => undefined,
    covers: (date) => from <= date && date <= to,
  };
  return withHolidays(empty, table.holidays);
}

/**
 * The calendar with more holidays, as when one is proclaimed later; a new entry replaces the old one of its day.
 * @throws RangeError when a holiday lies outside the years covered
 */
export function withHolidays(calendar: Calendar, extra: readonly Holiday[]): Calendar {
  for (const { date, name } of extra) {
    if (!calendar.covers(date)) {
      throw new RangeError(`${name}, ${date}, lies outside the years this calendar covers`);
    }
  }
  const byDate = new Map(extra.map((holiday) => [holiday.date, holiday]));
  return {
    ...calendar,
    holidayOn: (date) => byDate.get(date) ?? calendar.holidayOn(date),
  };
}

/** The calendar with a council's closure days, which then are not working days. */
export function withClosures(calendar: Calendar, closures: readonly OfficeClosure[]): Calendar {
  const byDate = new Map(closures.map((closure) => [closure.date, closure]));
  return {
    ...calendar,
    closureOn: (date) => byDate.get(date) ?? calendar.closureOn(date),
  };
}
