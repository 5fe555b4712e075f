import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  named: { is: 'not asked for yet' },
  asked: { is: 'asked for' },
  given: { is: 'given' },
  returned: { is: 'returned for correction' },
  'not needed': { is: 'not needed' },
} as const;

export type ClearanceState = keyof typeof STATES;
export type ClearanceCommand = 'ask' | 'give' | 'return' | 'ask-again' | 'drop';

/** What each clearance looks at in a report. */
export const CLEARANCES = {
  finance: 'Finance',
  legal: 'Legal',
  equality: 'Equality',
  'monitoring officer': 'Monitoring officer',
} as const;
export type ClearanceKind = keyof typeof CLEARANCES;

const TRANSITIONS: readonly Transition<ClearanceState, ClearanceCommand>[] = [
  {
    command: 'ask',
    label: 'Ask for it',
    from: ['named'],
    to: 'asked',
    who: 'prepare report',
    needs: [],
    clock: 'start clearance',
    event: 'clearance.asked',
  },
  {
    command: 'give',
    label: 'Clear this version',
    from: ['asked'],
    to: 'given',
    who: 'clear report',
    needs: ['the version as it stands'],
    clock: 'stop clearance',
    event: 'clearance.given',
  },
  {
    command: 'return',
    label: 'Return it for correction',
    from: ['asked'],
    to: 'returned',
    who: 'clear report',
    needs: ['reason'],
    clock: 'stop clearance',
    event: 'clearance.returned',
  },
  {
    command: 'ask-again',
    label: 'Ask again for the version as it stands',
    from: ['asked', 'given', 'returned', 'not needed'],
    to: 'asked',
    who: 'prepare report',
    needs: [],
    clock: 'start clearance',
    event: 'clearance.asked-again',
  },
  {
    command: 'drop',
    label: 'Say that it is not needed',
    from: ['named', 'asked', 'given', 'returned'],
    to: 'not needed',
    who: 'prepare report',
    needs: ['reason'],
    clock: 'stop clearance',
    event: 'clearance.dropped',
  },
];

/**
 * One clearance of one report: finance, legal, equality or the monitoring officer. It clears the version it was asked
 * for; whether that is still the report's text is a question put to both hashes, never a state.
 */
export const CLEARANCE = {
  name: 'clearance',
  initial: 'named',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ClearanceState, ClearanceCommand>;
