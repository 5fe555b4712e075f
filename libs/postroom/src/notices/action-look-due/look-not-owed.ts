import { ACTION, LIVE_STATES } from '#rules';
import type { ActionCase } from '#records/letters';

/** Why an ongoing action need not be looked at any more; null while somebody is to. */
export function lookNotOwed({ state, isOngoing }: ActionCase): string | null {
  if (!isOngoing) return 'It has a date of its own now.';
  return LIVE_STATES.includes(state)
    ? null
    : `Nobody works on it: it is ${ACTION.states[state].is}.`;
}
