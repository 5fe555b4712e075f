import type { Calendar, LocalDate } from '../calendar/index.js';
import { count, type CountingRule } from '../counting/index.js';
import {
  rungName,
  rungsOf,
  type ClockAhead,
  type Ladder,
  type LadderDays,
} from '../ladders/index.js';

/** By what a clock is counted: its rule, from which local date, by which calendar. */
export interface CountedBy {
  readonly rule: CountingRule;
  readonly n: number;
  readonly start: LocalDate;
  readonly calendar: Calendar;
}

/** A rung that would be sent on another day; null for one that is not sent at all before or after. */
export interface RungMove {
  readonly rung: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** What a change does to one running clock. Local dates. */
export interface WouldMove {
  readonly clockId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Whether its date was agreed, not counted: no calendar, start or rule moves it. */
  readonly isAgreed: boolean;
  readonly rungs: readonly RungMove[];
}

export interface MoveAsked {
  readonly clock: ClockAhead;
  readonly ladder: Ladder;
  readonly today: LocalDate;
  readonly before: CountedBy;
  readonly after: CountedBy;
}

/**
 * What would move when a clock is counted otherwise: by another calendar, from another start, or by another rule. The one
 * rule behind all three. A date that was agreed stands. `DAYS_FROM` does not roll off a holiday: only its rungs move.
 * `WORKING_DAYS 5` from Thu 25 Mar 2027 is due Tue 6 Apr; with a holiday proclaimed on Thu 1 Apr, Wed 7 Apr.
 * @throws RangeError beyond the years of the calendar
 */
export function whatWouldMove({ clock, ladder, today, before, after }: MoveAsked): WouldMove {
  const isAgreed = count(before).due !== clock.due;
  const to = isAgreed ? clock.due : count(after).due;
  const isMoved = to !== clock.due;
  const isOpen = (name: string): boolean => !clock.settled.has(name);
  const again = (name: string): boolean => isMoved && !name.startsWith('acknowledge ');
  const { meetings = [] } = clock;
  const was = daysOf(ladder, { start: before.start, due: clock.due, meetings }, before.calendar);
  const will = daysOf(ladder, { start: after.start, due: to, meetings }, after.calendar);
  const toCome = (on: LocalDate | undefined): LocalDate | null =>
    on !== undefined && on > today ? on : null;
  const rungs = [...new Set([...was.keys(), ...will.keys()])].flatMap((rung): RungMove[] => {
    const from = isOpen(rung) ? toCome(was.get(rung)) : null;
    const next = isOpen(rung) || again(rung) ? toCome(will.get(rung)) : null;
    return from === next ? [] : [{ rung, from, to: next }];
  });
  return { clockId: clock.id, from: clock.due, to, isAgreed, rungs };
}

function daysOf(
  ladder: Ladder,
  days: LadderDays,
  calendar: Calendar,
): ReadonlyMap<string, LocalDate> {
  return new Map(rungsOf(ladder, days, calendar).map(({ rung, on }) => [rungName(rung), on]));
}
