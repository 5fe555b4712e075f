import type { ClockKind } from '../clocks/index.js';
import type { LocalDate, Move } from '#rules';

/** A clock as a letter speaks of it. Dates are local. */
export interface CaseClock {
  readonly kind: ClockKind;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly originalDueOn: LocalDate;
  readonly isRunning: boolean;
  readonly citation: string;
  /** The days its committee meets after the start, in order; left out where meetings bring no letter sooner. */
  readonly meetings?: readonly LocalDate[];
  /** Each time its date was moved, in the order agreed; left out of a clock whose date cannot be. */
  readonly moves?: readonly Move[];
}
