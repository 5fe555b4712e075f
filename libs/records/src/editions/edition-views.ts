import type { EditionState, LocalDate, PriorityChangeKind } from '#rules';

/** One edition as the page of the agreement lists it. Dates are local. */
export interface EditionLine {
  readonly id: string;
  readonly agreementSlug: string;
  readonly edition: number;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly state: EditionState;
  readonly approvedOn: LocalDate | null;
  readonly approvedMinute: string | null;
  readonly publishedOn: LocalDate | null;
  readonly supersededOn: LocalDate | null;
  readonly version: number;
}

/** Somebody the edition names to lead a priority that is new in it. */
export interface NamedLead {
  readonly personId: string;
  readonly name: string;
  readonly kind: 'lead' | 'deputy';
}

/** Why something is a priority, by one criterion of the edition. */
export interface Reasoning {
  readonly criterionId: string;
  readonly reasoning: string;
  readonly score: number | null;
}

/** A priority as it stands in one edition. */
export interface EditionPriority {
  readonly id: string;
  /** Null while the edition that begins it is not published. */
  readonly priorityId: string | null;
  readonly slug: string | null;
  readonly name: string;
  /** Its place in the order; null where it has none. */
  readonly number: number | null;
  readonly rationale: string;
  readonly reasonings: readonly Reasoning[];
  readonly named: readonly NamedLead[];
}

/** One row of the mapping from the edition before. */
export interface PriorityChange {
  readonly id: string;
  readonly decision: number;
  readonly kind: PriorityChangeKind;
  readonly from: { readonly id: string; readonly slug: string; readonly name: string } | null;
  readonly to: {
    readonly id: string;
    readonly slug: string | null;
    readonly name: string;
  } | null;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** One chapter of an edition; its thread is the same in every edition that has it. */
export interface Chapter {
  readonly id: string;
  readonly threadId: string;
  readonly position: number;
  readonly title: string;
  readonly text: string;
  readonly version: number;
}

/** One line of the change log of an edition. */
export interface ChapterChange {
  readonly threadId: string;
  readonly title: string;
  readonly change: 'added' | 'changed' | 'moved' | 'removed';
  readonly why: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** The highest score; null where none is given. */
  readonly highest: number | null;
}

/** A theme and the priorities it cuts across, by their ids in the edition. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly priorities: readonly string[];
}

/** To whom a copy was sent. */
export interface EditionCopy {
  readonly to: string;
  readonly sentOn: LocalDate;
  readonly sentBy: string;
}

/** A priority of the edition before, as a new edition decides on it. */
export interface PresentPriority {
  readonly id: string;
  /** Whether somebody leads it on the first day of the new edition, as far as is known. */
  readonly isLed: boolean;
  readonly slug: string;
  readonly name: string;
  readonly number: number | null;
}

/** One edition with all that is in it. */
export interface EditionView extends EditionLine {
  readonly councilId: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly isRanked: boolean;
  readonly proposedOn: LocalDate | null;
  readonly sentBackBecause: string | null;
  /** The minute by which the partnership agreed to it since it was proposed, and the local date; null where none is on record. */
  readonly agreed: { readonly minute: string; readonly on: LocalDate } | null;
  readonly fromEdition: number | null;
  readonly priorities: readonly EditionPriority[];
  readonly changes: readonly PriorityChange[];
  readonly present: readonly PresentPriority[];
  readonly criteria: readonly Criterion[];
  readonly themes: readonly Theme[];
  readonly chapters: readonly Chapter[];
  readonly chapterChanges: readonly ChapterChange[];
  readonly copies: readonly EditionCopy[];
}

/** A partnership with the editions of its agreement, the latest first. */
export interface AgreementSeries {
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly councilId: string;
  readonly editions: readonly EditionLine[];
}

/** Somebody who can be named to lead, or sent a copy. */
export interface PersonToName {
  readonly id: string;
  readonly name: string;
  readonly post: string;
}
