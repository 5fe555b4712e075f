import type { AssessmentState, LocalDate } from '#rules';

/** Everything a letter about one assessment's workshop may need. Dates are local. */
export interface AssessmentCase {
  readonly about: 'assessment';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly year: string;
  readonly slug: string;
  readonly state: AssessmentState;
  readonly closesOn: LocalDate;
  readonly workshop: {
    readonly on: LocalDate;
    /** A time of day in London, `HH:MM`. */
    readonly at: string;
    readonly place: string;
    readonly about: string;
    readonly sequence: number;
    readonly cancelledBecause: string | null;
  } | null;
}
