import type { LocalDate } from '#rules';
import type { Part } from '../transaction/index.js';
import type { ClockKind, ClockSubject } from './clock-order.js';

interface Ending {
  readonly subject: ClockSubject;
  readonly kinds: readonly ClockKind[];
  readonly state: 'met' | 'stopped';
  /** The local date on which they end. */
  readonly on: LocalDate;
}

/** Ends the running clocks of some kinds. */
export const endClocks =
  ({ subject, kinds, state, on }: Ending): Part =>
  (bind) => `
    ended AS (
      UPDATE clocks SET state = ${bind(state)}, ended_on = ${bind(on)}, next_rung_on = NULL
      WHERE subject_id = ${bind(subject.id)} AND kind = ANY(${bind(kinds)}) AND state = 'running')`;
