import type { LocalDate } from '#rules';

/** One cell of a table of figures: as it is in the file, as it was read, and what is wrong with it. */
export interface TableCell<Value> {
  readonly raw: string;
  readonly value: Value | null;
  readonly why: string | null;
}

/** One line of a table of figures, read cell by cell; nothing is corrected. */
export interface TableRow {
  /** Which line of the file, from 1. */
  readonly line: number;
  /** A measure by its name or its slug. */
  readonly measure: TableCell<string>;
  readonly from: TableCell<LocalDate>;
  /** Blank where the measure's own period says it. */
  readonly to: TableCell<LocalDate>;
  readonly figure: TableCell<number>;
  readonly outOf: TableCell<number>;
  readonly asAt: TableCell<LocalDate>;
  readonly source: TableCell<string>;
  readonly provisional: TableCell<boolean>;
  readonly reason: TableCell<string>;
}

export type TableColumn = Exclude<keyof TableRow, 'line'>;

/** What will be done with a line: entered, entered beside what was, nothing, or nothing before a person mends it. */
export type RowState = 'new' | 'revised' | 'same' | 'needs you';

/** A cell that a person must look at, and why. */
export interface DoubtedCell {
  readonly column: TableColumn;
  readonly raw: string;
  readonly why: string;
}

/** One line as it is shown before anything is written: never a number that is too small to show. */
export interface PreviewRow {
  readonly line: number;
  readonly state: RowState;
  readonly measure: string;
  readonly period: string;
  /** What it is now and will be, in words; null where it does not change. */
  readonly was: string | null;
  readonly now: string | null;
  readonly doubts: readonly DoubtedCell[];
}

/** A whole table as it is shown, with the mark of exactly this preview. */
export interface TablePreview {
  readonly rows: readonly PreviewRow[];
  readonly fingerprint: string;
}
