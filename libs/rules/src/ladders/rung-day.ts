import {
  addDays,
  addWorkingDays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type Calendar,
  type LocalDate,
} from '../calendar/index.js';
import type { Rung } from './rung.js';

/** The two days a ladder hangs on, as local dates. */
export interface LadderDays {
  readonly start: LocalDate;
  readonly due: LocalDate;
}

/**
 * The working day on which a rung is sent. One at or before the due date moves back off a weekend or holiday,
 * so that it never comes after the date it speaks of; any other moves forward.
 * Due Mon 6 Apr 2026, Easter Monday: `D` goes on Thu 2 Apr, `D+1` on Tue 7 Apr.
 * @throws RangeError beyond the years of the calendar
 */
export function rungDay(rung: Rung, { start, due }: LadderDays, calendar: Calendar): LocalDate {
  const anchor = rung.anchor === 'due' ? due : start;
  const day =
    rung.unit === 'working days'
      ? addWorkingDays(calendar, anchor, rung.offset)
      : addDays(anchor, rung.offset);
  return rung.anchor === 'due' && rung.offset <= 0
    ? workingDayOnOrBefore(calendar, day)
    : workingDayOnOrAfter(calendar, day);
}
