import { daysBetween, type LocalDate } from '../calendar/index.js';

/** One agreed move of a due date. Local dates. */
export interface Move {
  readonly fromDue: LocalDate;
  readonly toDue: LocalDate;
}

/** How far a due date has slipped. `days` are calendar days; `inWords` reads "moved 3 times, 94 days". */
export interface Slip {
  readonly times: number;
  readonly days: number;
  readonly firstDue: LocalDate;
  readonly lastDue: LocalDate;
  readonly inWords: string;
}

/**
 * How often and how far a due date moved, from its moves in the order they were agreed; null when it never did. From
 * 16 Aug 2023 to 1 Sep 2023 it "moved once, 16 days".
 */
export function slipOf(moves: readonly Move[]): Slip | null {
  const [first] = moves;
  const last = moves.at(-1);
  if (first === undefined || last === undefined) return null;
  const times = moves.length;
  const days = moves.reduce((sum, { fromDue, toDue }) => sum + daysBetween(fromDue, toDue), 0);
  const often = times === 1 ? 'once' : `${times} times`;
  return {
    times,
    days,
    firstDue: first.fromDue,
    lastDue: last.toDue,
    inWords: `moved ${often}, ${days} ${days === 1 ? 'day' : 'days'}`,
  };
}
