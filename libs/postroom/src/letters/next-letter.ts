import { rungsOf, type Calendar, type Ladder, type LocalDate, type Rung } from '#rules';
import type { CaseClock } from '#records/letters';

interface Announced {
  readonly ladder: Ladder;
  readonly clock: CaseClock;
  readonly today: LocalDate;
  readonly isAcknowledged: boolean;
  readonly calendar: Calendar;
  /** Whether the reader is among those a rung goes to, stand-ins counted. */
  readonly isFor: (rung: Rung) => boolean;
}

/** The next letter of a ladder to one reader, on a local date, and whether it only goes while nobody has acknowledged. */
export interface NextLetter {
  readonly on: LocalDate;
  readonly unlessAcknowledged: boolean;
}

/** The next letter a reader gets from a running clock, should nothing change; null when the ladder has no more for them. */
export function nextLetter(announced: Announced): NextLetter | null {
  const { ladder, clock, today, calendar } = announced;
  const { startedOn: start, dueOn: due, meetings = [] } = clock;
  const days = { start, due, meetings };
  const next = rungsOf(ladder, days, calendar).find(
    ({ rung, on }) =>
      on > today &&
      !(announced.isAcknowledged && rung.unless === 'acknowledged') &&
      announced.isFor(rung),
  );
  if (next === undefined) return null;
  return { on: next.on, unlessAcknowledged: next.rung.unless === 'acknowledged' };
}
