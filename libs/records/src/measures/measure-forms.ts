import type { Direction, LocalDate, Period, PeriodKind, Target } from '#rules';

/** A measure as it is written down: what it is, what is wanted, how its figures come and how they are shown. */
export interface MeasureForm {
  readonly name: string;
  /** What is counted, such as `offences`; empty where the name says it. */
  readonly unit: string;
  readonly target: Target;
  readonly direction: Direction | null;
  readonly periodKind: PeriodKind;
  readonly decimals: number;
  /** Counts below it are not shown; null shows all. */
  readonly hidesBelow: number | null;
  /** Where its figures usually come from. */
  readonly source: string;
  readonly isPublic: boolean;
  /** The id of the plan whose delivery it is; null of every other kind. */
  readonly planId: string | null;
  /** What a compound is made of: ids of measures of the same council. */
  readonly parts: readonly { readonly measureId: string; readonly weight: number }[];
  /** The measures whose sum it is, by id: of the same partnership, counted in the same way. */
  readonly sumOf: readonly string[];
}

/** One figure as it is entered: `value`, or `part` of `whole`. */
export interface FigureForm {
  readonly period: Period;
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
  readonly asAt: LocalDate;
  readonly source: string;
  readonly isProvisional: boolean;
}

/** The same entered again, and why. */
export interface RevisionForm extends FigureForm {
  readonly reason: string;
}

/** From which local date figures are counted another way, and why. */
export interface BreakForm {
  readonly on: LocalDate;
  readonly reason: string;
}
