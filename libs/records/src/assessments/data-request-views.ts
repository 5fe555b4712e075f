import type { DataAsked, DataRequestState, Figures, LocalDate, Place } from '#rules';

export const DATA_ANSWER_KINDS = ['whole', 'part', 'cannot be provided', 'declined'] as const;
export type DataAnswerKind = (typeof DATA_ANSWER_KINDS)[number];

/** One answer as it came; a later one is one more. */
export interface DataAnswerView {
  readonly number: number;
  readonly kind: DataAnswerKind;
  readonly text: string;
  readonly figures: Figures | null;
  readonly file: {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly state: 'quarantined' | 'clean' | 'refused';
  } | null;
  readonly how: 'online' | 'email' | 'post' | 'in person';
  readonly receivedOn: LocalDate;
  readonly givenBy: string;
  /** Whether it came after the data set was closed, and is none of it. */
  readonly isAfterClose: boolean;
}

/** More time that was asked for, and what was decided. */
export interface DataTimeView {
  readonly askedOn: LocalDate;
  readonly askedBy: string;
  readonly fromDue: LocalDate;
  readonly newDue: LocalDate;
  readonly reason: string;
  readonly agreed: boolean | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

/** One request for data as its page shows it. Dates are local. */
export interface DataRequestView {
  readonly id: string;
  readonly reference: string;
  readonly state: DataRequestState;
  readonly version: number;
  readonly place: Place;
  readonly council: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly year: string;
  readonly assessmentSlug: string;
  readonly asAt: LocalDate | null;
  readonly authority: string;
  readonly person: string | null;
  readonly asked: readonly DataAsked[];
  readonly note: string;
  readonly askedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly isOverdue: boolean;
  /** What is still wanted, where it was asked again. */
  readonly wanted: string | null;
  readonly endedBecause: string | null;
  readonly answers: readonly DataAnswerView[];
  readonly times: readonly DataTimeView[];
}
