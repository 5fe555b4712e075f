import {
  dueRungs,
  rungDay,
  rungName,
  shortDate,
  type Audience,
  type Calendar,
  type Ladder,
  type LocalDate,
  type Rung,
} from '#rules';
import { newId } from '#platform';
import type { ClockKind } from '../clocks/index.js';

/** A running clock with a rung that has come, and the rungs settled for its present due date. */
export interface DueClock {
  readonly id: string;
  readonly councilId: string;
  readonly kind: ClockKind;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly start: LocalDate;
  readonly due: LocalDate;
  readonly acknowledged: boolean;
  readonly settled: readonly string[];
  /** The days its committee meets after the start, in order. */
  readonly meetings: readonly LocalDate[];
}

export interface ReminderRow {
  readonly id: string;
  readonly clock: DueClock;
  readonly rung: string;
  readonly letter: string;
  /** To whom the rung speaks, kept: the ladder may be another when the letter is written. */
  readonly audiences: readonly Audience[];
  readonly fallsOn: LocalDate;
  readonly outcome: 'offered' | 'passed over';
  readonly why: string;
}

export interface Settled {
  readonly clock: DueClock;
  readonly reminders: readonly ReminderRow[];
  readonly next: LocalDate | null;
}

/** Which reminders one clock gives today by its council's ladder, which rungs it passes over and why, and when it must be looked at next. Pure. */
export function settleClock(
  clock: DueClock,
  ladder: Ladder,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: Calendar },
): Settled {
  const { start, due, meetings, acknowledged } = clock;
  const progress = { start, due, meetings, today, acknowledged, settled: new Set(clock.settled) };
  const found = dueRungs(ladder, progress, calendar);
  const row = (rung: Rung, outcome: ReminderRow['outcome'], why: string): ReminderRow => ({
    id: newId(),
    clock,
    outcome,
    why,
    rung: rungName(rung),
    letter: rung.letter,
    audiences: rung.to,
    fallsOn: rungDay(rung, clock, calendar),
  });
  return {
    clock,
    next: found.next,
    reminders: [
      ...found.send.map((rung) => row(rung, 'offered', whyOf(rung, clock))),
      ...found.passOver.map(({ rung, why }) => row(rung, 'passed over', why)),
    ],
  };
}

const whyOf = ({ key, anchor }: Rung, { start, due }: DueClock): string =>
  anchor === 'start'
    ? `${key} of the day it began, ${shortDate(start)}.`
    : `${key} of the date due, ${shortDate(due)}.`;
