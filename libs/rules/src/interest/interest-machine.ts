import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  declared: { is: 'declared' },
  'to be registered': { is: 'declared, and to be registered' },
  registered: { is: 'declared and registered', final: true },
  withdrawn: { is: 'withdrawn', final: true },
} as const;

export type InterestState = keyof typeof STATES;
export type InterestCommand = 'require-registration' | 'register' | 'withdraw';

/** The kinds of interest a member declares at a meeting (Localism Act 2011, sections 28 to 31, and the code of conduct). */
export const INTERESTS = {
  'disclosable pecuniary': 'Disclosable pecuniary interest',
  'other registrable': 'Other registrable interest',
  voluntary: 'Voluntary announcement',
  'party whip': 'Party whip',
} as const;
export type InterestKind = keyof typeof INTERESTS;

const TRANSITIONS: readonly Transition<InterestState, InterestCommand>[] = [
  {
    command: 'require-registration',
    label: 'Ask for it to be registered',
    from: ['declared'],
    to: 'to be registered',
    who: 'declare interest',
    needs: [],
    clock: 'start registration',
    event: 'interest.registration-required',
  },
  {
    command: 'register',
    label: 'Enter it in the register',
    from: ['to be registered'],
    to: 'registered',
    who: 'register interest',
    needs: [],
    clock: 'stop registration',
    event: 'interest.registered',
  },
  {
    command: 'withdraw',
    label: 'Withdraw the declaration',
    from: ['declared', 'to be registered'],
    to: 'withdrawn',
    who: 'declare interest',
    needs: ['reason'],
    clock: 'stop all',
    event: 'interest.withdrawn',
  },
];

/**
 * An interest declared at a meeting. A disclosable pecuniary one that is not on the register is to be notified to the
 * monitoring officer within 28 days beginning with the day it was disclosed (Localism Act 2011, section 31).
 */
export const INTEREST = {
  name: 'interest',
  initial: 'declared',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<InterestState, InterestCommand>;
