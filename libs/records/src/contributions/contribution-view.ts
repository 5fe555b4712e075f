import type { ContributionState, LocalDate, ReviewState } from '#rules';

/** What a partner was asked for a review, and what they sent. Dates are local. */
export interface ContributionView {
  readonly id: string;
  readonly version: number;
  readonly state: ContributionState;
  readonly councilId: string;
  readonly reviewId: string;
  readonly reviewState: ReviewState;
  /** When the review was returned last; null while it never was. */
  readonly reviewReturnedOn: LocalDate | null;
  readonly priorityId: string;
  readonly priority: string;
  readonly prioritySlug: string;
  readonly cycle: string;
  readonly partnership: string;
  readonly who: string;
  readonly email: string;
  readonly question: string;
  readonly askedBy: string;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly words: string | null;
  readonly figures: string | null;
  readonly answeredOn: LocalDate | null;
}
