import type { LocalDate, PriorityChangeKind, Rating, ReviewState } from '#rules';
import type { ReviewDraft } from './review-draft.js';

/** One return as the priority's page lists it. */
export interface ReviewLine {
  readonly id: string;
  readonly cycle: string;
  readonly dueOn: LocalDate;
  readonly state: ReviewState;
  readonly rating: Rating | null;
  readonly whatChanged: string | null;
  readonly action: string | null;
  readonly returnedOn: LocalDate | null;
  readonly returnedBy: string | null;
}

/** A priority as the list shows it, with its latest rating and the review that is asked for or comes next. */
export interface PriorityLine {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Its place in the order of its edition; null where there is no order. */
  readonly number: number | null;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly agreement: string;
  readonly edition: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly lead: string | null;
  readonly rating: Rating | null;
  readonly ratedIn: string | null;
  readonly nextCycle: string | null;
  readonly nextDueOn: LocalDate | null;
}

/** A priority with who leads it and every review, latest first. */
export interface PriorityView extends Omit<
  PriorityLine,
  'lead' | 'rating' | 'ratedIn' | 'nextCycle' | 'nextDueOn'
> {
  readonly councilId: string;
  readonly endedOn: LocalDate | null;
  readonly endedAs: PriorityChangeKind | null;
  readonly leads: readonly { readonly name: string; readonly kind: 'lead' | 'deputy' }[];
  readonly reviews: readonly ReviewLine[];
}

/** One review with its priority and what was said last time. */
export interface ReviewView extends ReviewLine {
  readonly version: number;
  readonly councilId: string;
  readonly priorityId: string;
  readonly priority: string;
  readonly prioritySlug: string;
  readonly actionBy: LocalDate | null;
  readonly risks: string | null;
  readonly concerns: string | null;
  /** The concern the working group raised about it last. */
  readonly concern: string | null;
  /** What that concern ended: the asking for the return, or a query; null where it ended neither. */
  readonly concernEnded: 'requested' | 'queried' | null;
  /** What the working group asked last, in its query or as it settled a concern; null where it asked nothing. */
  readonly query: string | null;
  /** The name of the deputy it was handed over to. */
  readonly handedTo: string | null;
  /** The name of whom it could be handed over to now; null where nobody is deputy, or they have it already. */
  readonly deputy: string | null;
  readonly lastTime: (Said & Pick<ReviewLine, 'cycle'>) | null;
  /** Every return as it was made, the first first. */
  readonly returns: readonly ReturnMade[];
  /** What is typed of the return that is being written. */
  readonly drafts: readonly ReviewDraft[];
}

/** What a lead says in a return. */
export interface Said extends Pick<ReviewLine, 'rating' | 'whatChanged' | 'action'> {
  readonly actionBy: LocalDate | null;
  readonly risks: string | null;
  readonly concerns: string | null;
}

/** One return, as it was made on a local date. */
export interface ReturnMade extends Said {
  readonly number: number;
  readonly returnedOn: LocalDate;
  readonly returnedBy: string;
}
