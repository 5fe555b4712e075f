import type { LocalDate } from '#rules';

/** The yearly duty of one committee, as a warning speaks of it. `lastHeld` is a local date. */
export interface DutyCase {
  readonly about: 'annual duty';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly lastHeld: LocalDate;
  /** The next day it is called for as that committee; null when it is not. */
  readonly nextSitting: LocalDate | null;
}
