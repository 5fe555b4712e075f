import type { AskedFor, LocalDate, OutcomeKind, OutcomeState, Place, Settlement } from '#rules';

/** One outcome as lists and its page show it. Dates are local. */
export interface OutcomeView extends AskedFor {
  readonly id: string;
  readonly reference: string;
  readonly state: OutcomeState;
  readonly version: number;
  readonly place: Place;
  /** The committee's words: those of the resolution as it was carried. */
  readonly wording: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly council: string;
  /** To whom it goes; null while nobody is named, and for what goes to nobody. */
  readonly to: string | null;
  readonly authoritySlug: string | null;
  readonly toCommittee: boolean;
  readonly minute: string | null;
  readonly heldOn: LocalDate;
  readonly item: { readonly number: number; readonly title: string; readonly isExempt: boolean };
  /** By when an answer is asked for; null for no date. */
  readonly dueOn: LocalDate | null;
  readonly sentOn: LocalDate | null;
  readonly sentHow: string | null;
  /** The body's words. */
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredBy: string | null;
  readonly answeredHow: string | null;
  /** What was wanted when it was asked again. */
  readonly wanted: string | null;
  readonly settledAs: Settlement | null;
  readonly settledBecause: string | null;
  readonly settledOn: LocalDate | null;
  /** The topic of a work programme it became. */
  readonly topic: {
    readonly slug: string;
    readonly title: string;
    readonly state: string;
    readonly committeeSlug: string;
  } | null;
  /** The agenda item on which it comes back, or on which its answer is before the committee. */
  readonly comesBack: {
    readonly number: number;
    readonly heldOn: LocalDate;
    readonly state: string;
    readonly committeeSlug: string;
  } | null;
  /** Who is written to: contacts and signatories of the authority. */
  readonly people: readonly { readonly name: string; readonly post: string }[];
}

/** Somebody a committee appointed to something, by a carried resolution. */
export interface Appointment {
  readonly who: string;
  readonly to: string;
  readonly minute: string | null;
  readonly heldOn: LocalDate;
}

/** What a list of outcomes is narrowed to. */
export interface OutcomeFilter {
  readonly committee?: string;
  readonly authority?: string;
  readonly kind?: OutcomeKind;
  readonly group?: OutcomeGroup;
}

/** How a list of outcomes can be narrowed by how they stand. */
export const OUTCOME_GROUPS = {
  'to-send': 'To send',
  awaited: 'Waiting for an answer',
  overdue: 'Overdue',
  answered: 'Answered, to settle',
  'in-force': 'In force or waiting',
  settled: 'Settled',
} as const;
export type OutcomeGroup = keyof typeof OUTCOME_GROUPS;
