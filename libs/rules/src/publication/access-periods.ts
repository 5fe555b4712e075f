import type { LocalDate } from '../calendar/index.js';
import { englandAndWales } from '../calendar/index.js';
import { seen, type Citation } from '../counting/citation.js';
import { monthsBeginningWith } from '../counting/months-beginning-with.js';

const YEAR = 12;
const PAPERS = 6 * YEAR;
const BACKGROUND_PAPERS = 4 * YEAR;

/** Until when the papers of a meeting are open to inspection; local dates, each the last day. */
export interface AccessPeriods {
  readonly papersUntil: LocalDate;
  readonly backgroundPapersUntil: LocalDate;
  readonly citation: Citation;
}

/**
 * Until when the public may inspect the papers of a meeting: agenda, minutes and reports for six years beginning with
 * the day of the meeting, background papers for four. Met on 19 Jul 2023: 18 Jul 2029 and 18 Jul 2027; on 29 Feb 2024:
 * 28 Feb 2030 and 28 Feb 2028; on 1 Mar 2024: 28 Feb 2030 and 29 Feb 2028.
 */
export function accessPeriods(heldOn: LocalDate): AccessPeriods {
  const until = (n: number) =>
    monthsBeginningWith({ n, start: heldOn, calendar: englandAndWales }).due;
  return {
    papersUntil: until(PAPERS),
    backgroundPapersUntil: until(BACKGROUND_PAPERS),
    citation: seen('Local Government Act 1972, sections 100C and 100D'),
  };
}
