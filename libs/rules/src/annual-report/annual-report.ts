import { medianOf } from '../ageing/index.js';
import { daysBetween, type LocalDate } from '../calendar/index.js';
import {
  ANNUAL_FIGURES,
  ANNUAL_FIGURE_NAMES,
  annualRowsOf,
  type AnnualFigure,
} from './annual-figures.js';
import type { AnnualRow } from './annual-row.js';

/** The figures of some rows of a year. Days are calendar days; a median is null where it has no rows. */
export interface AnnualReport {
  readonly figures: readonly {
    readonly figure: AnnualFigure;
    readonly label: string;
    readonly count: number;
  }[];
  /** Median days from sending to the first answer, and to the first that was found complete. */
  readonly daysToAnswer: number | null;
  readonly daysToComplete: number | null;
  /** How often more time was agreed, and by how many days in all. */
  readonly extensions: number;
  readonly slipped: number;
  /** The median and the most days that open ones have waited since they were made. */
  readonly openDays: number | null;
  readonly longestOpen: number | null;
}

/**
 * What became of the recommendations of a year, each counted once for each authority it was made to.
 * @param today the local date it is told for: made on 19 Jul 2023 and open on 18 Oct 2023 has waited 91 days
 */
export function annualReportOf(rows: readonly AnnualRow[], today: LocalDate): AnnualReport {
  const waited = annualRowsOf('open', rows).map(({ madeOn }) =>
    Math.max(0, daysBetween(madeOn, today)),
  );
  return {
    figures: ANNUAL_FIGURE_NAMES.map((figure) => ({
      figure,
      label: ANNUAL_FIGURES[figure].label,
      count: annualRowsOf(figure, rows).length,
    })),
    daysToAnswer: medianOf(rows.flatMap((row) => daysFromSending(row, row.answeredOn))),
    daysToComplete: medianOf(rows.flatMap((row) => daysFromSending(row, row.completeOn))),
    extensions: sum(rows.map(({ extensions }) => extensions)),
    slipped: sum(rows.map(({ slipped }) => slipped)),
    openDays: medianOf(waited),
    longestOpen: waited.length === 0 ? null : Math.max(...waited),
  };
}

const daysFromSending = ({ sentOn }: AnnualRow, day: LocalDate | null): number[] =>
  sentOn === null || day === null ? [] : [daysBetween(sentOn, day)];

const sum = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0);
