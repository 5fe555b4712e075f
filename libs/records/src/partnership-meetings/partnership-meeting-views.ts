import type {
  LocalDate,
  PartnershipItemKind,
  PartnershipItemState,
  PartnershipMeetingState,
  PartnershipOutcome,
} from '#rules';

/** An item as an agenda lists it, with what came of it. Dates are local. */
export interface ItemLine {
  readonly id: string;
  readonly number: number;
  readonly kind: PartnershipItemKind;
  readonly title: string;
  readonly words: string;
  readonly state: PartnershipItemState;
  /** The priority and the cycle of the review it is about, where it is about one. */
  readonly review: {
    readonly priority: string;
    readonly prioritySlug: string;
    readonly cycle: string;
  } | null;
  /** The edition of the partnership's agreement it is about, where it is about one. */
  readonly edition: number | null;
  readonly outcome: PartnershipOutcome | null;
  readonly text: string | null;
  readonly owner: string | null;
  readonly dueOn: LocalDate | null;
  readonly minute: string | null;
  readonly decidedOn: LocalDate | null;
}

/** Whose meeting it is, as pages and letters name it; `group` is null for the partnership's own. */
export interface WhoseMeeting {
  readonly councilId: string;
  readonly council: string;
  readonly partnershipId: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly workingGroupId: string | null;
  readonly group: string | null;
  readonly groupSlug: string | null;
}

/** One meeting with its agenda. */
export interface PartnershipMeetingView extends WhoseMeeting {
  readonly id: string;
  readonly version: number;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly place: string;
  readonly state: PartnershipMeetingState;
  readonly agendaSentOn: LocalDate | null;
  /** Whether something was put on it, worded anew or taken off since it was sent. */
  readonly isAgendaBehind: boolean;
  readonly cancelledBecause: string | null;
  readonly calendarSequence: number;
  readonly items: readonly ItemLine[];
}

/** One item with the meeting it stands on; a waiting one has none. */
export interface PartnershipItemView extends WhoseMeeting, ItemLine {
  readonly version: number;
  readonly meeting: {
    readonly heldOn: LocalDate;
    readonly startsAt: string;
    readonly state: PartnershipMeetingState;
  } | null;
}

/** What a working group is told is due to it: reviews of its partnership that came, are late, or are of concern. */
export interface DueToGroup {
  readonly priority: string;
  readonly prioritySlug: string;
  readonly cycle: string;
  readonly dueOn: LocalDate;
  readonly what: 'returned' | 'late' | 'concern';
}

/** A change to the next edition that the partnership proposed, free in its words, for whoever writes that edition. */
export interface ProposedEditionChange {
  readonly item: number;
  readonly partnershipId: string;
  readonly priorityId: string | null;
  readonly priority: string | null;
  readonly text: string;
  readonly minute: string;
  readonly decidedOn: LocalDate;
}

/** A concern that was brought before the partnership, and what came of it. */
export interface EscalatedConcern extends ItemLine {
  readonly partnershipSlug: string;
  readonly partnership: string;
  readonly heldOn: LocalDate | null;
}
