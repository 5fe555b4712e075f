import type { LocalDate } from '#rules';

/** A question a member asks before the meeting. Dates are local. */
export interface Question {
  readonly id: string;
  /** Counted from 1 in its meeting. */
  readonly number: number;
  readonly itemId: string;
  readonly itemNumber: number;
  readonly item: string;
  readonly askedById: string;
  readonly askedBy: string;
  /** The authority it is for; null when it is for the council's own officers. */
  readonly to: string | null;
  readonly wording: string;
  readonly askedOn: LocalDate;
  readonly passedOnOn: LocalDate | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredOn: LocalDate | null;
  readonly version: number;
}
