import type { GoalName } from './goals.js';

/** One figure to hold against a goal, with what stands behind it. */
export interface Finding {
  readonly goal: GoalName;
  readonly value: number;
  /** The least and the most of the rounds, where there were rounds. */
  readonly least?: number;
  readonly most?: number;
  /** What else was seen, in words for the table. */
  readonly seen: string;
  /** Everything measured, for the file. */
  readonly measured: unknown;
  /** Why the figure counts for nothing: an error, or an invariant that broke. */
  readonly void?: string;
}
