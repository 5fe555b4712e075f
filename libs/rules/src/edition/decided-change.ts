import type { PriorityChangeKind } from './priority-changes.js';

/** One decision of a new edition: of which priorities of the one before, and the names of what comes out of it. */
export interface DecidedChange {
  readonly kind: PriorityChangeKind;
  /** Names of priorities of the edition before; none for one that is added. */
  readonly from: readonly string[];
  /** Names in the new edition; none for one that is dropped. */
  readonly to: readonly string[];
  readonly reason: string;
}
