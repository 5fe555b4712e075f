import type { ReportContent, ReportTemplateName } from '#rules';

/** Lines of a report that fit nowhere in the house form, as printed, and why. */
export interface UnplacedLines {
  /** The first of them; lines count from 1. */
  readonly line: number;
  /** How many lines with words on them. */
  readonly lines: number;
  readonly text: string;
  readonly why: string;
}

/** A judgement the reader made, for a person to check. */
export interface ReadingNote {
  readonly line: number;
  /** The words it is about. */
  readonly what: string;
  readonly why: string;
}

/** A report read into a house form. Every word of its content is printed in the paper. */
export interface ReportReading {
  readonly template: ReportTemplateName;
  readonly content: ReportContent;
  readonly unplaced: readonly UnplacedLines[];
  readonly notes: readonly ReadingNote[];
  /** Lines with words on them: a blank line and a ruled one carry none. */
  readonly accounted: {
    readonly lines: number;
    readonly placed: number;
    readonly unplaced: number;
  };
}
