import type { LocalDate, Rating, ReviewState } from '#rules';
import type { CaseClock } from './case-clock.js';

/** Everything a letter about one review of one priority may need. Dates are local. */
export interface ReviewCase {
  readonly about: 'review';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly partnership: string;
  readonly agreement: string;
  readonly priorityId: string;
  readonly priority: string;
  readonly prioritySlug: string;
  readonly cycle: string;
  readonly dueOn: LocalDate;
  readonly state: ReviewState;
  readonly review: CaseClock | null;
  readonly rating: Rating | null;
  readonly whatChanged: string | null;
  readonly action: string | null;
  readonly returnedOn: LocalDate | null;
  readonly returnedBy: string | null;
  /** The deputy it was handed over to, by whom and why; null while it is with the lead. */
  readonly handedToId: string | null;
  readonly handedBy: string | null;
  readonly handedBecause: string | null;
  /** Why the working group last queried it. */
  readonly queriedBecause: string | null;
}
