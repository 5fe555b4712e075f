import type { LocalDate } from '#rules';

/** The local dates that are lived through, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
