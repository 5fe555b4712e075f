import type { LocalDate } from '#rules';

/** One correction of the words of a recommendation, oldest first in a list. */
export interface CorrectionRecord extends CorrectionView {
  /** Counted from 1. */
  readonly number: number;
  readonly was: string;
}

/** How the committee last corrected the words of a recommendation, by which minute. The local date is its meeting's. */
export interface CorrectionView {
  readonly becomes: string;
  readonly minute: string;
  readonly correctedOn: LocalDate;
}
