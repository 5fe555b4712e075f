import type { Figure, SeriesBreak } from './figure.js';
import type { Direction } from './measure-kinds.js';
import type { PeriodKind } from './period.js';
import type { Target } from './target.js';
import type { MeasureVerdict } from './judgement.js';

/** One of the measures a compound is made of, and how it stands. */
export interface PartStanding {
  readonly name: string;
  readonly weight: number;
  readonly verdict: MeasureVerdict;
}

/** How far an action plan is: its dated actions that still count, those of them verified, and the ongoing ones. */
export interface PlanStanding {
  readonly title: string;
  readonly dated: number;
  readonly verified: number;
  readonly ongoing: number;
}

/** A measure with all that it is judged by: the figures as they stand now, in any order. */
export interface Measure {
  readonly target: Target;
  /** Which way is better; null of kinds that have no better or worse. */
  readonly direction: Direction | null;
  /** How often figures come. */
  readonly periodKind: PeriodKind;
  readonly decimals: number;
  readonly hidesBelow: number | null;
  readonly figures: readonly Figure[];
  readonly breaks: readonly SeriesBreak[];
  readonly parts: readonly PartStanding[];
  readonly plan: PlanStanding | null;
}
