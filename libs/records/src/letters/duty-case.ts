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
}
