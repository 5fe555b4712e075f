import type { Due } from '#rules';
import type { Accounted, AgenciesReading, Cell, Problem } from './plan-reading.js';
import type { TrackerRole } from './tracker-roles.js';

/** The cells of one recommendation in a tracker, each as printed, as read, and how sure that is. */
export interface TrackerCells {
  readonly reference: Cell<string>;
  readonly origin: Cell<string>;
  readonly agreed: Cell<Due>;
  readonly text: Cell<string>;
  readonly authority: Cell<AgenciesReading>;
  readonly officer: Cell<string>;
  readonly response: Cell<string>;
  readonly target: Cell<Due>;
  readonly progress: Cell<string>;
  readonly rating: Cell<string>;
  readonly status: Cell<string>;
}

export interface TrackerRow {
  /** Line of the paper, from 1. */
  readonly line: number;
  /** 1, or 2 and more where a reference is printed again. */
  readonly occurrence: number;
  /** Same row, same key at the next import: reference and occurrence, as `OSC13/16:1`. */
  readonly key: string;
  /** Which column of its table, from 0, each cell was read from; null where none was found. */
  readonly columns: Readonly<Record<TrackerRole, number | null>>;
  readonly cells: TrackerCells;
}

/** A tracker of recommendations as it was read; every line of a table is accounted for. */
export interface TrackerReading {
  readonly rows: readonly TrackerRow[];
  readonly problems: readonly Problem[];
  readonly accounted: Accounted;
}
