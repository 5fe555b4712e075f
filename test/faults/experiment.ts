import type { Random } from './harness/random.js';

/** What an experiment is given: the same seed gives the same choices. */
export interface Run {
  readonly seed: number;
  readonly random: Random;
  /** Asked for the full counts of the promise, at whatever time they take. */
  readonly isLong: boolean;
}

/** What was done, what was counted and within which bound it must lie; every way in which it does not. */
export interface Finding {
  readonly did: string;
  readonly counted: string;
  readonly bound: string;
  readonly faults: readonly string[];
}

export type Experiment = (run: Run) => Promise<Finding>;
