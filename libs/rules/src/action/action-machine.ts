import type { Machine } from '../machine/index.js';
import { ACTION_MOVES } from './action-moves.js';
import { ACTION_STATES, type ActionCommand, type ActionState } from './action-states.js';

/** One action of an action plan. Ongoing is a kind of due, not a state: an ongoing action moves like any other. */
export const ACTION = {
  name: 'action',
  initial: 'not started',
  states: ACTION_STATES,
  transitions: ACTION_MOVES,
} as const satisfies Machine<ActionState, ActionCommand>;
