import type {
  LocalDate,
  MinuteParts,
  MinutesBlock,
  NamedVote,
  ResolutionKind,
  VoteMethod,
  Votes,
} from '#rules';

/** What the public may know of a decision that was taken on an item kept from it. */
export interface KeptDecision {
  readonly kind: 'exempt' | 'confidential';
  readonly publicSummary: string;
}

/** A recommendation that was made by a decision, to whom. */
export interface DecidedRecommendation {
  readonly reference: string;
  readonly wording: string;
  readonly to: readonly string[];
}

/** Where a decision's words come from: a paragraph of the report, or its recommendation to a body. */
export interface DecisionSource {
  readonly title: string;
  readonly part: 'paragraph' | 'route';
  /** The printed number of the paragraph, or the body; null when it has neither. */
  readonly place: string | null;
}

/** One decision as the public has it. What is kept from it has neither words nor votes here, only its summary. */
export interface Decision {
  /** Such as `crime-and-disorder-CDC-47`: the same for ever. */
  readonly reference: string;
  readonly resolutionId: string;
  readonly minute: string;
  readonly kind: ResolutionKind;
  readonly item: { readonly number: number; readonly title: string };
  /** `RESOLVED that` with its parts. */
  readonly resolved: Pick<MinutesBlock, 'wording' | 'parts'> | null;
  readonly kept: KeptDecision | null;
  readonly method: VoteMethod | null;
  readonly votes: Votes | null;
  readonly named: readonly NamedVote[];
  readonly source: DecisionSource | null;
  readonly recommendations: readonly DecidedRecommendation[];
}

/** The decisions of one meeting, frozen when they are published. Nothing exempt is ever in it. */
export interface Decisions {
  readonly council: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly partsIn: MinuteParts;
  readonly decisions: readonly Decision[];
}
