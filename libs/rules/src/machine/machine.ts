import type { Action } from '../authority/index.js';
import type { EventName } from '../events/index.js';
import type { NeedName } from './needs.js';

/** What a transition does to the clocks of the thing that moves. The seam carries it out in the same transaction. */
export type ClockEffect =
  | 'none'
  | 'start response'
  | 'move response'
  | 'stop response'
  | 'resume response'
  | 'start progress'
  | 'restart progress'
  | 'stop all'
  | 'start recheck'
  | 'stop recheck'
  | 'start attendance'
  | 'stop attendance'
  | 'start data'
  | 'move data'
  | 'stop data'
  | 'start review'
  | 'stop review'
  | 'resume review'
  | 'start contribution'
  | 'stop contribution'
  | 'start report'
  | 'move report'
  | 'stop report'
  | 'resume report'
  | 'start clearance'
  | 'stop clearance'
  | 'start registration'
  | 'stop registration'
  | 'start outcome'
  | 'stop outcome'
  | 'start action'
  | 'stop action';

/**
 * One row of a lifecycle. `from` lists the states it leaves; `to` is the state it enters, `same` (a
 * record is added, the state stays) or `previous` (the state it was paused from).
 */
export interface Transition<State extends string, Command extends string> {
  readonly command: Command;
  readonly label: string;
  readonly from: readonly State[];
  readonly to: State | 'same' | 'previous';
  readonly who: Action;
  readonly needs: readonly NeedName[];
  readonly clock: ClockEffect;
  readonly event: EventName;
}

/** What one state means. `is` reads after the word "is"; a `final` state need not lead anywhere. */
export interface StateMeaning {
  readonly is: string;
  readonly final?: true;
}

/** A lifecycle as data: states, where it starts, and every transition. Only one row may serve a (state, command) pair. */
export interface Machine<State extends string = string, Command extends string = string> {
  readonly name: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateMeaning>>;
  readonly transitions: readonly Transition<State, Command>[];
}
