import { ACTION, LIVE_STATES } from '#rules';
import type { ActionCase } from '#records/letters';

/** Why nobody need be asked about an action any more; null while somebody is to do it. */
export function lookNotOwed({ state }: ActionCase): string | null {
  return LIVE_STATES.includes(state)
    ? null
    : `Nobody works on it: it is ${ACTION.states[state].is}.`;
}
