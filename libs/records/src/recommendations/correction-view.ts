import type { LocalDate } from '#rules';

/** How the committee last corrected the words of a recommendation, by which minute. The local date is its meeting's. */
export interface CorrectionView {
  readonly becomes: string;
  readonly minute: string;
  readonly correctedOn: LocalDate;
}
