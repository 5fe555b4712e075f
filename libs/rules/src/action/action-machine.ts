import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  'not started': { is: 'not started' },
  'in progress': { is: 'in progress' },
  'at risk': { is: 'at risk' },
  'claimed complete': { is: 'claimed complete' },
  verified: { is: 'verified by the working group', final: true },
  paused: { is: 'paused' },
  'carried forward': { is: 'carried forward to the next plan', final: true },
  superseded: { is: 'superseded', final: true },
  cancelled: { is: 'cancelled', final: true },
} as const;

export type ActionState = keyof typeof STATES;
export type ActionCommand =
  | 'start'
  | 'mark-at-risk'
  | 'mark-on-track'
  | 'claim'
  | 'verify'
  | 'query'
  | 'pause'
  | 'resume'
  | 'carry-forward'
  | 'supersede'
  | 'cancel';

const LIVE: readonly ActionState[] = ['not started', 'in progress', 'at risk'];
const UNFINISHED: readonly ActionState[] = [...LIVE, 'paused', 'claimed complete'];

const TRANSITIONS: readonly Transition<ActionState, ActionCommand>[] = [
  {
    command: 'start',
    label: 'Start',
    from: ['not started'],
    to: 'in progress',
    who: 'update action',
    needs: [],
    clock: 'none',
    event: 'action.started',
  },
  {
    command: 'mark-at-risk',
    label: 'Mark as at risk',
    from: ['not started', 'in progress'],
    to: 'at risk',
    who: 'update action',
    needs: ['reason'],
    clock: 'none',
    event: 'action.at-risk',
  },
  {
    command: 'mark-on-track',
    label: 'Mark as back on track',
    from: ['at risk'],
    to: 'in progress',
    who: 'update action',
    needs: ['text'],
    clock: 'none',
    event: 'action.on-track',
  },
  {
    command: 'claim',
    label: 'Claim complete',
    from: LIVE,
    to: 'claimed complete',
    who: 'update action',
    needs: ['text'],
    clock: 'none',
    event: 'action.claimed',
  },
  {
    command: 'verify',
    label: 'Verify',
    from: ['claimed complete'],
    to: 'verified',
    who: 'verify action',
    needs: [],
    clock: 'none',
    event: 'action.verified',
  },
  {
    command: 'query',
    label: 'Query the claim',
    from: ['claimed complete'],
    to: 'in progress',
    who: 'verify action',
    needs: ['reason'],
    clock: 'none',
    event: 'action.queried',
  },
  {
    command: 'pause',
    label: 'Pause',
    from: LIVE,
    to: 'paused',
    who: 'change action plan',
    needs: ['reason'],
    clock: 'none',
    event: 'action.paused',
  },
  {
    command: 'resume',
    label: 'Resume',
    from: ['paused'],
    to: 'previous',
    who: 'change action plan',
    needs: [],
    clock: 'none',
    event: 'action.resumed',
  },
  {
    command: 'carry-forward',
    label: 'Carry forward',
    from: UNFINISHED,
    to: 'carried forward',
    who: 'change action plan',
    needs: ['reason'],
    clock: 'none',
    event: 'action.carried-forward',
  },
  {
    command: 'supersede',
    label: 'Supersede',
    from: UNFINISHED,
    to: 'superseded',
    who: 'change action plan',
    needs: ['successor', 'reason'],
    clock: 'none',
    event: 'action.superseded',
  },
  {
    command: 'cancel',
    label: 'Cancel',
    from: UNFINISHED,
    to: 'cancelled',
    who: 'change action plan',
    needs: ['reason'],
    clock: 'none',
    event: 'action.cancelled',
  },
];

/** One action of an action plan. Ongoing is a kind of due, not a state: an ongoing action moves like any other. */
export const ACTION = {
  name: 'action',
  initial: 'not started',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ActionState, ActionCommand>;
