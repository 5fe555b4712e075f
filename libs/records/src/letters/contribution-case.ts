import type { ContributionState, LocalDate, ReviewState } from '#rules';
import type { CaseClock } from './case-clock.js';

/** Everything a letter about what a partner is asked for a review may need. Dates are local. */
export interface ContributionCase {
  readonly about: 'contribution';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly partnership: string;
  readonly reviewId: string;
  readonly reviewState: ReviewState;
  readonly priorityId: string;
  readonly priority: string;
  readonly prioritySlug: string;
  readonly cycle: string;
  readonly state: ContributionState;
  readonly who: string;
  readonly question: string;
  readonly askedBy: string;
  readonly dueOn: LocalDate;
  readonly words: string | null;
  readonly figures: string | null;
  /** Whether a letter that asked them for it, or reminded them, has gone. */
  readonly wasWrittenTo: boolean;
  readonly withdrawnBecause: string | null;
  readonly contribution: CaseClock | null;
}
