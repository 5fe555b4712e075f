import type { LocalDate } from '../calendar/index.js';
import type { Due } from './due.js';

/**
 * Whether a due has passed on a local date: only after its end, never when it is ongoing or unread.
 * `Sept 2014` is overdue from 1 Oct 2014.
 */
export function isOverdue(due: Pick<Due, 'end'>, today: LocalDate): boolean {
  return due.end !== null && today > due.end;
}
