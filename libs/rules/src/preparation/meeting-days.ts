import {
  addDays,
  addMonths,
  dateOf,
  lastDayOfMonth,
  monthAfter,
  weekday,
  type LocalDate,
} from '../calendar/index.js';

export const WEEKDAYS = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
} as const;

export const PLACES_IN_MONTH = {
  first: 'First',
  second: 'Second',
  third: 'Third',
  fourth: 'Fourth',
  last: 'Last',
} as const;
export type PlaceInMonth = keyof typeof PLACES_IN_MONTH;

/** A committee's usual days: such as the third Wednesday of January, April, July and October. */
export interface MeetingPattern {
  readonly place: PlaceInMonth;
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: number;
  /** 1 is January. */
  readonly months: readonly number[];
}

const WEEKS = { first: 0, second: 1, third: 2, fourth: 3 } as const;
const A_YEAR = 12;

/**
 * The days of a pattern in the twelve months from a day, that day included. The third Wednesday of January and July
 * from 1 Sep 2026: 20 Jan 2027, 21 Jul 2027.
 */
export function meetingDays(pattern: MeetingPattern, from: LocalDate): readonly LocalDate[] {
  const until = addDays(addMonths(from, A_YEAR), -1);
  return Array.from({ length: A_YEAR + 1 }, (_, index) => monthAfter(from, index))
    .filter(([, month]) => pattern.months.includes(month))
    .map(([year, month]) => dayIn(year, month, pattern))
    .filter((day) => day >= from && day <= until);
}

function dayIn(year: number, month: number, { place, weekday: wanted }: MeetingPattern): LocalDate {
  if (place === 'last') {
    const last = lastDayOfMonth(year, month);
    return addDays(last, -((weekday(last) - wanted + 7) % 7));
  }
  const first = dateOf(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * WEEKS[place]);
}
