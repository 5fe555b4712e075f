import { daysBetween, type Calendar, type LocalDate } from '../calendar/index.js';
import { ASKED_FOR } from './asked-for.js';
import { count } from './count.js';
import type { Counted } from './counted.js';

interface AskedBy {
  /** Local date on which it is asked for. */
  readonly start: LocalDate;
  /** Local date a person chose for the answer. */
  readonly due: LocalDate;
  readonly calendar: Calendar;
}

/**
 * A date the committee asks for rather than one the law sets, with the days between worked out as for any other.
 * Asked on 11 Oct 2023 for 8 Nov 2023 it is `DAYS_FROM 28`.
 * @throws RangeError when the date is not after the start, more than 366 days on, or outside the calendar's years
 */
export function askedBy({ start, due, calendar }: AskedBy): Counted {
  const counted = count({ rule: 'DAYS_FROM', n: daysBetween(start, due), start, calendar });
  return { ...counted, citation: ASKED_FOR };
}
