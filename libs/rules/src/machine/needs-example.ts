import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';

/** The day the examples are told on. */
export const today = localDate('2023-07-19');
export const yesterday = localDate('2023-07-18');
export const tomorrow = localDate('2023-07-20');

/** Facts that meet a need, and facts that do not. */
export interface Example {
  readonly met: readonly Facts[];
  readonly unmet: readonly (readonly [Facts, ...string[]])[];
}
