import type { AddresseeState, Closure, Decision, LocalDate, Outcome, Rating } from '#rules';

/** One authority's part of a published recommendation. Nobody is named in it. Lists are oldest first. */
export interface PublicAddressee {
  readonly authority: string;
  readonly slug: string;
  readonly state: AddresseeState;
  readonly sentOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
  readonly clocks: readonly {
    readonly kind: 'response' | 'progress';
    readonly state: 'running' | 'met' | 'stopped';
    readonly dueOn: LocalDate;
    readonly endedOn: LocalDate | null;
    readonly moves: readonly { readonly fromDue: LocalDate; readonly toDue: LocalDate }[];
  }[];
  readonly responses: readonly { readonly submittedOn: LocalDate }[];
  /** The latest answer a published decision considered; null before. */
  readonly answer: {
    readonly submittedOn: LocalDate;
    readonly decision: Decision;
    readonly reason: string | null;
    readonly action: string | null;
    readonly target: string | null;
  } | null;
  readonly considerations: readonly {
    readonly consideredOn: LocalDate;
    readonly outcome: Outcome;
    readonly decision: string | null;
  }[];
  readonly progress: readonly {
    readonly kind: 'report' | 'completion claim';
    readonly rating: Rating | null;
    readonly reportedOn: LocalDate;
  }[];
  /** As what, why and by which decision are told once the decision that closed it is published. */
  readonly closures: readonly {
    readonly kind: Closure | null;
    readonly closedOn: LocalDate;
    readonly reason: string | null;
    readonly decision: string | null;
  }[];
}

/** A recommendation as everybody may read it. `publishedAt` is an instant, the rest local dates. */
export interface PublicRecommendation {
  readonly reference: string;
  readonly wording: string;
  readonly council: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly madeOn: LocalDate;
  readonly minute: string;
  /** The reference of its published decision; null when only the minutes are out. */
  readonly decision: string | null;
  readonly publishedAt: string;
  readonly addressees: readonly PublicAddressee[];
}
