import type { LocalDate } from '../calendar/index.js';
import { isOverdue } from '../dues/index.js';
import { LIVE_STATES, type ActionState } from './action-states.js';

/**
 * Whether an action is overdue on a local date: somebody is still to do it, and the last day of its due has passed.
 * A claimed, paused or finished one never is, nor one that is ongoing. Due "Sept 2014" it is from 1 Oct 2014.
 */
export function isActionOverdue(
  action: { readonly state: ActionState; readonly dueEnd: LocalDate | null },
  today: LocalDate,
): boolean {
  return LIVE_STATES.includes(action.state) && isOverdue({ end: action.dueEnd }, today);
}
