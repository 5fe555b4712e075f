import type { Closure, Decision } from '../answers/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { AddresseeState } from '../recommendation/index.js';

/** One recommendation of a year to one authority, and what has become of it. Dates are local, days calendar days. */
export interface AnnualRow {
  readonly reference: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly madeOn: LocalDate;
  readonly state: AddresseeState;
  /** Null while it was not sent. */
  readonly sentOn: LocalDate | null;
  /** The date first given for the answer; null where none was given. */
  readonly firstDueOn: LocalDate | null;
  /** The date that held on the day of the first answer, or holds today. */
  readonly dueOn: LocalDate | null;
  /** The day of the first answer, and of the first that was found complete. */
  readonly answeredOn: LocalDate | null;
  readonly completeOn: LocalDate | null;
  /** What the latest answer decides. */
  readonly decision: Decision | null;
  /** How often more time was agreed, and by how many days in all. */
  readonly extensions: number;
  readonly slipped: number;
  /** How many answers were returned as incomplete. */
  readonly returned: number;
  readonly isConsidered: boolean;
  /** How it is closed; null while it is open, and where that is not public. */
  readonly closedAs: Closure | null;
  /** Whether a file, a link or words of evidence are on record. */
  readonly hasEvidence: boolean;
}
