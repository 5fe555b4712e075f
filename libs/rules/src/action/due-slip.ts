import { addDays, daysBetween, partsOf, type LocalDate } from '../calendar/index.js';

/** One move of the due of an action: its last local dates before and after, null where it was or became ongoing. */
export interface DueMove {
  readonly fromEnd: LocalDate | null;
  readonly toEnd: LocalDate | null;
}

/**
 * How often and how far the due of an action slipped, from its moves in order; null when it never moved. Whole months
 * where there is at least one, else days; how far is left out when either end has no date. From Sept 2014 (to 30 Sep) to
 * Dec 2014 and then to Feb 2015 it "moved twice, 5 months".
 */
export function dueSlip(moves: readonly DueMove[]): string | null {
  const [first] = moves;
  const last = moves.at(-1);
  if (first === undefined || last === undefined) return null;
  const often = `moved ${OFTEN[moves.length] ?? `${moves.length} times`}`;
  if (first.fromEnd === null || last.toEnd === null || first.fromEnd === last.toEnd) return often;
  return first.fromEnd < last.toEnd
    ? `${often}, ${spanInWords(first.fromEnd, last.toEnd)}`
    : `${often}, ${spanInWords(last.toEnd, first.fromEnd)} earlier`;
}

const OFTEN: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice' };

function spanInWords(from: LocalDate, to: LocalDate): string {
  const months = monthsBetween(from, to);
  if (months > 0) return months === 1 ? '1 month' : `${months} months`;
  const days = daysBetween(from, to);
  return days === 1 ? '1 day' : `${days} days`;
}

/** Whole months; from the last day of a month to the last day of another each counts as whole. */
function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  const [, , next] = partsOf(addDays(to, 1));
  return toDay < fromDay && next !== 1 ? months - 1 : months;
}
