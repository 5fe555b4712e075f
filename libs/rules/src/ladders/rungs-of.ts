import { compareDates, daysBetween, type Calendar, type LocalDate } from '../calendar/index.js';
import { rungDay, type LadderDays } from './rung-day.js';
import type { Ladder, Rung } from './rung.js';

/** A rung and the local date it is sent on. */
export interface DatedRung {
  readonly rung: Rung;
  readonly on: LocalDate;
}

/** Days between start and due below which a reminder two weeks ahead says too much too soon. */
const SHORT_WINDOW = 21;

/**
 * The rungs of a ladder that apply between a start and a due date, in the order they fall; those of one day keep
 * the ladder's order. A rung on or before the start is left out: the letter of that day says it all. So is one that would
 * come after a further one of its track, which missed meetings brought sooner.
 * @throws RangeError beyond the years of the calendar
 */
export function rungsOf(
  ladder: Ladder,
  days: LadderDays,
  calendar: Calendar,
): readonly DatedRung[] {
  const isShort = daysBetween(days.start, days.due) < SHORT_WINDOW;
  return ladder
    .filter(({ unless }) => !(isShort && unless === 'window under 21 days'))
    .map((rung) => ({ rung, on: rungDay(rung, days, calendar) }))
    .filter(({ on }) => on > days.start)
    .filter((one, _, all) => !all.some((other) => isBroughtBefore(other, one)))
    .toSorted((a, b) => compareDates(a.on, b.on));
}

const isBroughtBefore = (sooner: DatedRung, { rung, on }: DatedRung): boolean =>
  sooner.rung.orMeetings !== undefined &&
  sooner.rung.track === rung.track &&
  sooner.rung.offset > rung.offset &&
  sooner.on < on;
