import type {
  LocalDate,
  MeetingState,
  ResolutionKind,
  ResolutionState,
  ResponseRegime,
  Votes,
} from '#rules';

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

/** Someone who sits on the committee on the day, and whether they were recorded as present. */
export interface SeatedMember {
  readonly personId: string;
  readonly name: string;
  readonly kind: 'chair' | 'vice-chair' | 'member' | 'co-optee';
  readonly isVoting: boolean;
  readonly present: boolean;
}

export interface MotionView {
  readonly id: string;
  /** Its place among the motions of the item, from 1, in the order they were drafted. */
  readonly number: number;
  readonly kind: ResolutionKind;
  readonly wording: string;
  readonly mover: string | null;
  readonly seconder: string | null;
  readonly votes: Votes | null;
  readonly minute: string | null;
  readonly state: ResolutionState;
  readonly version: number;
  /** The amendment before the committee, if there is one. */
  readonly amendment: string | null;
  readonly recommendations: readonly {
    readonly reference: string;
    readonly wording: string;
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
  readonly motions: readonly MotionView[];
}

/** A meeting with its committee, who sits on it, and its agenda with every motion. */
export interface MeetingView extends Omit<MeetingLine, 'items'> {
  readonly quorum: number;
  readonly startsAfterId: string | null;
  readonly urgencyReason: string | null;
  readonly members: readonly SeatedMember[];
  readonly items: readonly ItemView[];
}

/** A carried resolution that can be cited, as a choice. */
export interface CitableMinute {
  readonly resolutionId: string;
  readonly minute: string;
  readonly wording: string;
  readonly decidedOn: LocalDate;
}
