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
  /** The days its committee meets after the start, in order, as they stand; none when left out. */
  readonly meetings?: readonly LocalDate[];
}

/**
 * The working day on which a rung is sent. One at or before the due date moves back off a weekend or holiday,
 * so that it never comes after the date it speaks of; any other moves forward.
 * Due Mon 6 Apr 2026, Easter Monday: `D` goes on Thu 2 Apr, `D+1` on Tue 7 Apr. A rung that also counts meetings goes on
 * the working day after the last of them, when that is sooner.
 * @throws RangeError beyond the years of the calendar
 */
export function rungDay(rung: Rung, days: LadderDays, calendar: Calendar): LocalDate {
  const counted = countedDay(rung, days, calendar);
  const missed = lastMissed(rung, days);
  if (missed === undefined) return counted;
  const after = workingDayOnOrAfter(calendar, addDays(missed, 1));
  return after < counted ? after : counted;
}

/** The meeting by which enough have passed since the due date: of two missed the second. */
function lastMissed({ orMeetings }: Rung, { due, meetings = [] }: LadderDays) {
  if (orMeetings === undefined) return undefined;
  return meetings.filter((heldOn) => heldOn > due)[orMeetings - 1];
}

function countedDay(rung: Rung, { start, due }: LadderDays, calendar: Calendar): LocalDate {
  const anchor = rung.anchor === 'due' ? due : start;
  const day =
    rung.unit === 'working days'
      ? addWorkingDays(calendar, anchor, rung.offset)
      : addDays(anchor, rung.offset);
  return rung.anchor === 'due' && rung.offset <= 0
    ? workingDayOnOrBefore(calendar, day)
    : workingDayOnOrAfter(calendar, day);
}
