import type { LocalDate, ResolutionKind } from '#rules';
import type { Decision, Decisions } from './decision.js';

/** The decisions of one meeting as they were published. */
export interface PublishedDecisions extends Decisions {
  readonly id: string;
  readonly meetingId: string;
  /** 1, or more when they were published again. */
  readonly number: number;
  readonly hash: string;
  readonly publishedOn: LocalDate;
  /** The instant, ISO text in UTC. */
  readonly publishedAt: string;
}

/** One decision with the meeting that took it. */
export interface DecisionLine
  extends
    Decision,
    Pick<Decisions, 'council' | 'committee' | 'committeeSlug' | 'heldOn' | 'partsIn'> {
  readonly publishedOn: LocalDate;
  readonly publishedAt: string;
}

/** What the register is asked for; `after` leaves out so many of the newest. */
export interface DecisionsAsked {
  /** A committee by its slug. */
  readonly committee: string | null;
  readonly year: number | null;
  readonly kind: ResolutionKind | null;
  /** Words that occur in a decision, its item or a recommendation it made. */
  readonly text: string | null;
  readonly after: number;
  readonly limit: number;
}

/** What the register may be narrowed to. */
export interface DecisionsChoices {
  readonly committees: readonly { readonly slug: string; readonly name: string }[];
  readonly years: readonly number[];
}

/** The decisions of one meeting as lists and feeds tell of them. */
export interface DecisionsPublication {
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly count: number;
  readonly publishedAt: string;
}

/** Whether the decisions of a meeting are published, for those who publish them. */
export interface DecisionsStanding {
  /** What would be published now. */
  readonly now: Decisions;
  readonly isNew: boolean;
  readonly latest: { readonly on: LocalDate; readonly number: number } | null;
}
