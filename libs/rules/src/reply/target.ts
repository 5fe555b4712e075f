import { dateInWords, type LocalDate } from '../calendar/index.js';
import { readDue, type Due } from '../dues/index.js';

/**
 * A target date as an authority types it, read with its precision; an ongoing one has no end.
 * `by September 2027` is 1 to 30 Sep 2027, precision month.
 */
export const readTarget = (raw: string): Due => readDue(raw);

/** Whether a target was read for certain enough to stand in an answer: a day, a period, or ongoing. */
export const isTarget = ({ reading }: Pick<Due, 'reading'>): boolean => reading !== 'needs you';

/** A target as it is shown back to whoever typed it: `understood as the whole of September 2027`. */
export function targetUnderstood({ reading, why }: Pick<Due, 'reading' | 'why'>): string {
  return reading === 'needs you' ? `Not understood. ${why}` : `Understood: ${why}`;
}

/** A target in an answer that was given: the words as typed, and the last day they mean where they are no day themselves. */
export function targetInWords(target: {
  readonly raw: string | null;
  readonly end: LocalDate | null;
}): string {
  const { raw, end } = target;
  if (end === null) return raw ?? '';
  const day = dateInWords(end);
  return raw === null || readDue(raw).precision === 'day' ? day : `${raw.trim()} (until ${day})`;
}
