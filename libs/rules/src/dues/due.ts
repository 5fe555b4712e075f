import type { LocalDate } from '../calendar/index.js';

/** A span of local dates, both ends included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What is known of the paper a due was read from. */
export interface DueContext {
  readonly planYear?: Span;
}

/** How exact a due is; `none` is an ongoing one, or one nobody could read. */
export type Precision = 'day' | 'month' | 'quarter' | 'plan year' | 'none';

/** What a reader makes of a due. Both dates are null when it is ongoing or needs a person. */
export interface DueReading {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly precision: Precision;
  readonly reading: 'ok' | 'guess' | 'needs you';
  /** One sentence a person can check the reading by. */
  readonly why: string;
}

/** A due as it stands in a paper, and how it was read. */
export interface Due extends DueReading {
  /** The text exactly as printed. */
  readonly raw: string;
  readonly warnings: readonly string[];
}

/** One way of reading a due; undefined when the words are not of its kind. */
export type Reader = (words: DueWords, context: DueContext) => DueReading | undefined;

/** A due in small letters, taken apart: `by the end of March 2015` is by, end, `march 2015`. */
export interface DueWords {
  readonly body: string;
  readonly by: boolean;
  readonly part: 'early' | 'mid' | 'late' | 'end' | 'whole';
}

/** The reading that leaves a due to a person. */
export function needsYou(why: string): DueReading {
  return { start: null, end: null, precision: 'none', reading: 'needs you', why };
}
