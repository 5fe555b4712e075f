import type { LocalDate } from '#rules';

/** The yearly look through one member's register of interests, as a letter asks for it. Local dates. */
export interface RegisterCase {
  readonly about: 'register';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  /** A committee on which the member sits; null when there is none any more. */
  readonly committeeId: string | null;
  readonly committee: string;
  readonly personId: string;
  readonly slug: string;
  /** How many entries go on; what they are is in no letter. */
  readonly entries: number;
  readonly dueOn: LocalDate;
  readonly confirmedOn: LocalDate | null;
}
