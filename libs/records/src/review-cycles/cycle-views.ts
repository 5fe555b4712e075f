import type { KeptStep, LocalDate, Rating, ReviewState, ReviewsCompared, StepKind } from '#rules';

/** A priority a step can be for. */
export interface CyclePriority {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** A partnership's yearly pattern. `begins` is null and there are no steps until one is chosen. */
export interface CycleView {
  readonly partnershipId: string;
  readonly councilId: string;
  readonly partnership: string;
  readonly slug: string;
  readonly begins: number | null;
  readonly version: number;
  readonly steps: readonly KeptStep[];
  readonly priorities: readonly CyclePriority[];
}

/** A step of a year that asks nobody for a return, as it was put into the year. */
export interface CycleDate {
  readonly stepId: string;
  readonly what: StepKind;
  readonly name: string;
  readonly on: LocalDate;
  /** How often its day moved. */
  readonly sequence: number;
}

/** A review of a year as its page lists it. */
export interface YearReview {
  readonly id: string;
  readonly cycle: string;
  readonly priority: string;
  readonly prioritySlug: string;
  readonly dueOn: LocalDate;
  readonly state: ReviewState;
  readonly rating: Rating | null;
  readonly returnedOn: LocalDate | null;
}

/** A partnership's year: its reviews and its other steps, by day. */
export interface CycleYearView {
  readonly cycle: CycleView;
  readonly year: number;
  readonly dates: readonly CycleDate[];
  readonly reviews: readonly YearReview[];
}

/** A date of the year that would move. */
export interface DateMove {
  readonly date: CycleDate;
  readonly to: LocalDate;
  readonly name: string;
}

/** What generating a year would do, and the mark by which exactly that is confirmed. */
export interface YearPreview {
  readonly cycle: CycleView;
  readonly year: number;
  readonly reviews: ReviewsCompared;
  readonly dates: {
    readonly fresh: readonly CycleDate[];
    readonly move: readonly DateMove[];
    readonly gone: readonly CycleDate[];
  };
  readonly isNothing: boolean;
  readonly fingerprint: string;
}
