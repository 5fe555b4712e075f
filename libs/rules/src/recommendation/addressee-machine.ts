import type { Machine } from '../machine/index.js';
import {
  ADDRESSEE_STATES,
  type AddresseeCommand,
  type AddresseeState,
} from './addressee-states.js';
import { ANSWERING_MOVES } from './answering-moves.js';
import { FOLLOWING_MOVES } from './following-moves.js';

/**
 * One recommendation x one authority, from draft to closure. Only the committee closes: `close` and `consider`
 * need the minute of a carried resolution. Overdue is not here: it is computed from the clock.
 */
export const ADDRESSEE = {
  name: 'recommendation',
  initial: 'drafted',
  states: ADDRESSEE_STATES,
  transitions: [...ANSWERING_MOVES, ...FOLLOWING_MOVES],
} as const satisfies Machine<AddresseeState, AddresseeCommand>;
