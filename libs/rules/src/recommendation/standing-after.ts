import type { EventName } from '../events/index.js';
import type { ClockEffect } from '../machine/index.js';
import { ADDRESSEE } from './addressee-machine.js';
import type { AddresseeState } from './addressee-states.js';

/** The clock that runs after an event; `none` when none does. */
export type RunningClock = 'response' | 'progress' | 'none';

/** What an event of its history leaves an addressee with. What it leaves as it was is null. */
export interface StandingAfter {
  readonly event: EventName;
  /** The state it is in; `previous` is the one it was paused from. */
  readonly state: AddresseeState | 'previous' | null;
  readonly clock: RunningClock | null;
  /** The kind of clock that begins with it. */
  readonly starts: Exclude<RunningClock, 'none'> | null;
}

type After = Pick<StandingAfter, 'clock' | 'starts'>;

const UNCHANGED: After = { clock: null, starts: null };
const STOPPED: After = { clock: 'none', starts: null };
const PROGRESS: After = { clock: 'progress', starts: 'progress' };

/** By the effect of a transition; a test sees to it that none is forgotten. */
export const CLOCK_AFTER: Partial<Record<ClockEffect, After>> = {
  none: UNCHANGED,
  'start response': { clock: 'response', starts: 'response' },
  'move response': UNCHANGED,
  'stop response': STOPPED,
  'resume response': { clock: 'response', starts: null },
  'start progress': PROGRESS,
  'restart progress': PROGRESS,
  'stop all': STOPPED,
};

/**
 * What each event of an addressee's history leaves it with, from the transitions themselves: so that its history alone
 * tells how it stood on any day. Events that move nothing, such as a correction, are not here.
 */
export const STANDING_AFTER: readonly StandingAfter[] = [
  { event: 'recommendation.drafted', state: ADDRESSEE.initial, ...UNCHANGED },
  ...ADDRESSEE.transitions.map(({ event, to, clock }) => ({
    event,
    state: to === 'same' ? null : to,
    ...(CLOCK_AFTER[clock] ?? UNCHANGED),
  })),
];

/** Where a pause of an addressee leads: what was before it is what counts when it ends. */
export const PAUSED: AddresseeState = 'paused';
