import type { LocalDate, PartnershipOutcome, Rating, ReviewState } from '#rules';
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
  /** What the partnership last decided on the concern about it, and by which minute; null where it decided none. */
  readonly concernOutcome: {
    readonly outcome: PartnershipOutcome;
    readonly text: string;
    readonly minute: string;
    readonly owner: string | null;
    readonly dueOn: LocalDate | null;
    readonly decidedOn: LocalDate;
  } | null;
  /** The words of the concern the working group last raised about it, and why it goes to the partnership. */
  readonly concern: string | null;
  readonly escalatedBecause: string | null;
  /** What the concern that was raised last ended: the asking for the return, or a query; null where it ended neither. */
  readonly concernEnded: 'requested' | 'queried' | null;
  /** Why the working group last queried it, or asked for it again as it settled a concern. */
  readonly queriedBecause: string | null;
}
