import { addMonths, dateOf, partsOf, type LocalDate } from '#rules';
import type { Days } from './days.js';

/** The rounds of reviews of the story: three months apart, on one day of the month that every month has. */
export interface Rounds {
  readonly last: LocalDate;
  readonly present: LocalDate;
  readonly next: LocalDate;
}

const SHORTEST_MONTH = 28;

/** The present round is due in about two weeks, whatever day it is. */
export function roundsOf(days: Days): Rounds {
  const [year, month, day] = partsOf(days.ahead(12));
  const present = dateOf(year, month, Math.min(day, SHORTEST_MONTH));
  return { last: addMonths(present, -3), present, next: addMonths(present, 3) };
}
