import {
  compareDates,
  workingDayOnOrAfter,
  type Calendar,
  type LocalDate,
} from '../calendar/index.js';
import { dueRungs } from './due-rungs.js';
import { rungName, type Ladder, type Rung } from './rung.js';
import { rungsOf, type DatedRung } from './rungs-of.js';

/** A clock that runs, or will: its two local dates, and which rungs are settled for its present due date. */
export interface ClockAhead {
  readonly id: string;
  readonly start: LocalDate;
  readonly due: LocalDate;
  readonly acknowledged: boolean;
  /** The days its committee meets after the start, in order. */
  readonly meetings?: readonly LocalDate[];
  readonly settled: ReadonlySet<string>;
}

/** One letter that would go, should nothing be answered before. */
export interface LetterAhead {
  readonly clockId: string;
  readonly rung: Rung;
  readonly on: LocalDate;
  readonly due: LocalDate;
}

/** Between which local dates, both included, and by which calendar letters are foretold. */
export interface Foretold {
  readonly today: LocalDate;
  readonly until: LocalDate;
  readonly calendar: Calendar;
}

/**
 * Every letter one clock would give by a ladder from today on, if nothing is answered, in the order they go: first
 * what has come and not gone, on the next working day, then the rungs to come. Of one track only the latest of a day goes.
 * @throws RangeError beyond the years of the calendar
 */
export function lettersAhead(
  ladder: Ladder,
  clock: ClockAhead,
  { today, until, calendar }: Foretold,
): readonly LetterAhead[] {
  const sendingDay = workingDayOnOrAfter(calendar, today);
  const come = dueRungs(ladder, { ...clock, today }, calendar).send;
  const dated: DatedRung[] = [
    ...come.map((rung) => ({ rung, on: sendingDay })),
    ...rungsOf(ladder, clock, calendar).filter(
      ({ rung, on }) =>
        on > today &&
        !clock.settled.has(rungName(rung)) &&
        !(clock.acknowledged && rung.unless === 'acknowledged'),
    ),
  ];
  return dated
    .filter((one, index) => one.on <= until && !isOvertaken(one, dated.slice(index + 1)))
    .map(({ rung, on }) => ({ clockId: clock.id, rung, on, due: clock.due }))
    .toSorted((a, b) => compareDates(a.on, b.on));
}

const isOvertaken = ({ rung, on }: DatedRung, later: readonly DatedRung[]): boolean =>
  later.some((one) => one.on === on && one.rung.track === rung.track);
