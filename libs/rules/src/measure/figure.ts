import type { LocalDate } from '../calendar/index.js';
import type { Period } from './period.js';

/**
 * What was counted for one period, as it is kept. `value` of measures by number, or a percentage of which no more is
 * known; `part` of `whole` of shares. Never shown as it is: see `figuresToShow`.
 */
export interface Figure {
  readonly period: Period;
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
  /** The day up to which whoever counted knew. */
  readonly asAt: LocalDate;
  readonly source: string;
  readonly isProvisional: boolean;
}

/** The first day from which figures are counted another way, and why. */
export interface SeriesBreak {
  readonly on: LocalDate;
  readonly reason: string;
}

/**
 * A figure as anybody may see it. `shown` has its numbers; `small` is a count below the threshold; `hidden` one from
 * which a small count could be worked out.
 */
export interface ShownFigure extends Pick<Figure, 'period' | 'asAt' | 'source' | 'isProvisional'> {
  readonly how: 'shown' | 'small' | 'hidden';
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
  readonly words: string;
  /** The least and the most it can be, as far as a reader can know. A percentage of shares. */
  readonly from: number;
  readonly to: number;
}
