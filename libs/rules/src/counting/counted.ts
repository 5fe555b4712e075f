import type { Calendar, LocalDate } from '../calendar/index.js';
import type { Citation } from './citation.js';
import type { CountingRule } from './counting-rules.js';

/** What a rule is asked: how many of its units, from or back from which local date. */
export interface Asked {
  readonly n: number;
  readonly start: LocalDate;
  readonly calendar: Calendar;
}

/** One day the count met, whether it counted, as which number, and why. */
export interface Step {
  readonly date: LocalDate;
  readonly counted: boolean;
  readonly n?: number;
  readonly why: string;
}

/** What one rule works out. */
export interface Worked {
  readonly due: LocalDate;
  readonly steps: readonly Step[];
  readonly explanation: string;
}

/** A due date with its working, as a clock stores it. */
export interface Counted extends Worked {
  readonly rule: CountingRule;
  readonly n: number;
  readonly start: LocalDate;
  readonly citation: Citation;
  /** Present when the due date is itself no working day: the last day an office is open before it. */
  readonly lastWorkingDayBefore?: LocalDate;
}
