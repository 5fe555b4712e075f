import type { ActionLine } from '#records/plans';
import { shortDate } from '#rules';

/** How a printed due was read, so that a person can tell whether it was read right. */
export function dueReading({
  dueStart,
  dueEnd,
  duePrecision,
}: Pick<ActionLine, 'dueStart' | 'dueEnd' | 'duePrecision'>): string {
  if (dueEnd === null) {
    return duePrecision === 'none'
      ? 'Ongoing: reviewed every quarter'
      : 'Not read: a person must say';
  }
  if (dueStart === null || dueStart === dueEnd) return `Read as ${shortDate(dueEnd)}`;
  return `Read as ${shortDate(dueStart)} to ${shortDate(dueEnd)}`;
}
