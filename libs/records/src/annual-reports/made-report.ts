import type { LocalDate } from '#rules';
import type { Print } from '../prints/index.js';
import type { AnnualRecord } from './annual-reports.queries.js';

/** A committee's year by its address, and the number of the report made of it. */
export interface MadeReportAt {
  readonly committee: string;
  readonly year: string;
  readonly number: number;
}

/** A report that was made of a year: what it says is frozen. Days are local dates, `madeAt` an instant. */
export interface MadeAnnualReport {
  readonly id: string;
  readonly number: number;
  readonly councilId: string;
  readonly committeeId: string;
  readonly content: AnnualRecord;
  readonly hash: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly publishedOn: LocalDate | null;
  readonly withdrawn: { readonly on: LocalDate; readonly because: string } | null;
  readonly print: Print;
}

/** What a list tells of a report that was made. */
export type MadeAnnualLine = Pick<
  MadeAnnualReport,
  'number' | 'madeBy' | 'publishedOn' | 'withdrawn'
> & {
  readonly madeOn: LocalDate;
  /** How many recommendations it counts, each once for each authority. */
  readonly counts: number;
};
