import type { AddresseeState, Closure, Decision, LocalDate, WaitingSince } from '#rules';

/** How long one authority took for one recommendation, from the day it was sent; or has taken until today. */
export interface AnswerTime {
  readonly reference: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly sentOn: LocalDate;
  /** The day of the first answer; null while none has come. */
  readonly answeredOn: LocalDate | null;
  /** Calendar days from sending to the first answer, or until today. */
  readonly days: number;
  /** Calendar days from sending to the date first given for the answer. */
  readonly allowed: number;
  /** Past the date that held on the day of the answer, or holds today: an extension agreed before counts. */
  readonly isLate: boolean;
}

/** What became of the recommendations that were sent. What an authority accepts is what it says itself. */
export interface Achieved {
  readonly asked: number;
  readonly answered: number;
  /** Accepted, accepted in part or already in place, by the latest answer. */
  readonly accepted: number;
  /** Closed by the committee as implemented. */
  readonly achieved: number;
}

export interface Answering {
  /** The open ones by the day they were made. */
  readonly waiting: readonly WaitingSince[];
  readonly times: readonly AnswerTime[];
  readonly achieved: Achieved;
}

/** One recommendation to one authority, as the rows behind a number list it. */
export interface AnsweringRow {
  readonly reference: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly madeOn: LocalDate;
  readonly sentOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  /** The date that held on the day of the answer, or holds today. */
  readonly dueOn: LocalDate | null;
  readonly decision: Decision | null;
  readonly state: AddresseeState;
  readonly closedAs: Closure | null;
}
