import type { LocalDate } from '../calendar/index.js';
import type { Figure } from './figure.js';

/** How figures of a measure are shown. */
export interface Showing {
  readonly decimals: number;
  /** Counts below it are not shown; null shows all. */
  readonly hidesBelow: number | null;
  /** Whether `value` is a percentage of which no more is known, which is no count. */
  readonly isShare: boolean;
  /** The percentage that is wanted, where one is. */
  readonly percent?: number | undefined;
}

/** All that was ever entered for one measure: what stands, and what stood before it was revised. */
export interface KeptFigures {
  readonly id: string;
  readonly showing: Showing;
  readonly figures: readonly Figure[];
  readonly earlier: readonly Figure[];
  /** The measures whose sum it is said to be, by id. */
  readonly sumOf: readonly string[];
}

/** Days from one local date to another, both included. */
export interface Days {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}
