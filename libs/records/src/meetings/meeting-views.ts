import type {
  LocalDate,
  MeetingState,
  ResolutionKind,
  ResolutionState,
  ResponseRegime,
  MotionAsked,
  VoteMethod,
  VotePart,
  Votes,
} from '#rules';
import type { Voter } from '../attendance/index.js';

/** A meeting as a list shows it. Dates are local dates of Europe/London. */
export interface MeetingLine {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  /** The committee on whose rising it begins, the same day; null when it begins at its own time. */
  readonly startsAfter: string | null;
  readonly constitutedAs: string | null;
  readonly agendaPublishedOn: LocalDate | null;
  readonly quorate: boolean | null;
  readonly items: number;
  readonly state: MeetingState;
  readonly version: number;
}

/** Someone who sits on the committee on the day, and what is recorded of them. */
export interface SeatedMember {
  readonly personId: string;
  readonly name: string;
  readonly kind: 'chair' | 'vice-chair' | 'member' | 'co-optee';
  readonly isVoting: boolean;
  /** In the room, as far as it is recorded. */
  readonly present: boolean;
  /** Recorded at the meeting, whether in the room now or not. */
  readonly attended: boolean;
  readonly sentApologies: boolean;
}

/** Somebody recorded in place of a member. */
export interface StandIn {
  readonly personId: string;
  readonly name: string;
  readonly insteadOfId: string;
  readonly insteadOf: string;
  readonly isVoting: boolean;
  readonly present: boolean;
}

/** How somebody voted, by name: in a named vote, or at their own request. */
export interface VoteByName {
  readonly name: string;
  readonly vote: VotePart;
  readonly atOwnRequest: boolean;
}

/** An amendment that was moved: the words the motion had, those it would have, and what became of it; null while it is open. */
export interface AmendmentView {
  readonly number: number;
  readonly was: string;
  readonly wording: string;
  readonly mover: string;
  readonly seconder: string | null;
  readonly votes: Votes | null;
  readonly voteMethod: VoteMethod | null;
  readonly outcome: 'carried' | 'lost' | 'withdrawn' | null;
  readonly byName: readonly VoteByName[];
}

export interface MotionView {
  readonly id: string;
  /** Its place among the motions of the item, from 1, in the order they were drafted. */
  readonly number: number;
  readonly kind: ResolutionKind;
  readonly wording: string;
  readonly mover: string | null;
  readonly seconder: string | null;
  /** What its kind asks beside its words. */
  readonly details: MotionAsked['details'];
  readonly votes: Votes | null;
  readonly voteMethod: VoteMethod | null;
  readonly byName: readonly VoteByName[];
  readonly minute: string | null;
  readonly state: ResolutionState;
  readonly version: number;
  /** Every amendment that was moved, in order. */
  readonly amendments: readonly AmendmentView[];
  /** The amendment before the committee, if there is one. */
  readonly amendment: string | null;
  readonly recommendations: readonly {
    readonly reference: string;
    readonly wording: string;
    /** Whether the motion was amended after it was drafted, and its words are others. */
    readonly isBehind: boolean;
    readonly addressees: readonly {
      readonly authority: string;
      readonly slug: string;
      readonly regime: ResponseRegime;
    }[];
  }[];
}

export interface ItemView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly purpose: 'decide' | 'note' | 'comment' | 'recommend';
  readonly reportBy: string | null;
  readonly summary: string | null;
  readonly kind: 'standing' | 'ordinary' | 'urgent' | 'outstanding responses';
  /** How long it is planned to take, in minutes. */
  readonly minutes: number | null;
  readonly version: number;
  readonly topicId: string | null;
  readonly topic: string | null;
  readonly topicSlug: string | null;
  readonly reportId: string | null;
  readonly report: string | null;
  readonly reportSlug: string | null;
  /** Why the chair accepted it as urgent; null when it is not. */
  readonly urgentReason: string | null;
  readonly acceptedBy: string | null;
  /** Whether the committee takes it now, did so before, or has not come to it. */
  readonly course: 'not taken' | 'being taken' | 'taken';
  readonly motions: readonly MotionView[];
}

/** A meeting with its committee, who sits on it, and its agenda with every motion. */
export interface MeetingView extends Omit<MeetingLine, 'items'> {
  readonly quorum: number;
  readonly startsAfterId: string | null;
  readonly urgencyReason: string | null;
  readonly members: readonly SeatedMember[];
  readonly substitutes: readonly StandIn[];
  /** Those in the room who may vote now, in order of name; nobody while it does not sit. */
  readonly voters: readonly Voter[];
  readonly items: readonly ItemView[];
}

/** A carried resolution that can be cited, as a choice. */
export interface CitableMinute {
  readonly resolutionId: string;
  readonly minute: string;
  readonly wording: string;
  readonly decidedOn: LocalDate;
}
