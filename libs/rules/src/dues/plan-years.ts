import { addDays, addMonths, dateOf, partsOf, shortDate } from '../calendar/index.js';
import type { DueContext, Span } from './due.js';

/** A year of two calendar years as papers print it: `2024/25`, `2014 - 2015`, `24/25`. */
const YEAR_PAIR = /^(20\d\d|\d\d) ?[/-] ?(20\d\d|\d\d)$/;

/** The first calendar year of a pair such as `2024/25`; undefined when it is no pair of years that follow. */
export function firstOfPair(text: string): number | undefined {
  const found = YEAR_PAIR.exec(text);
  if (found === null) return undefined;
  const [first, second] = [fullYear(found[1] ?? ''), fullYear(found[2] ?? '')];
  return second === first + 1 ? first : undefined;
}

/** Whether a plan runs for one year at most: one of 2023 to 2026 has three of each month and each quarter. */
export const isOneYear = ({ from, to }: Span): boolean => to < addMonths(from, 12);

/** The plan year that begins in a calendar year: the paper's own when it does and is one year, else April to March. */
export function planYearFrom(first: number, { planYear }: DueContext): Span {
  const isOwn = planYear !== undefined && partsOf(planYear.from)[0] === first;
  if (isOwn && isOneYear(planYear)) return planYear;
  return { from: dateOf(first, 4, 1), to: dateOf(first + 1, 3, 31) };
}

/** Quarter 1-4 of a plan year: the second of April 2024 to March 2025 is July to September 2024. */
export function quarterOf({ from }: Span, quarter: number): Span {
  return {
    from: addMonths(from, 3 * (quarter - 1)),
    to: addDays(addMonths(from, 3 * quarter), -1),
  };
}

/** `1 April 2014 to 31 March 2015`. */
export function spanInWords({ from, to }: Span): string {
  return `${shortDate(from)} to ${shortDate(to)}`;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
