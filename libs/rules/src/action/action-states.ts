/** What each state of an action means. */
export const ACTION_STATES = {
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

export type ActionState = keyof typeof ACTION_STATES;

/** What can be done to an action. */
export type ActionCommand =
  | 'start'
  | 'report'
  | 'mark-at-risk'
  | 'mark-on-track'
  | 'claim'
  | 'verify'
  | 'query'
  | 'pause'
  | 'resume'
  | 'carry-forward'
  | 'supersede'
  | 'cancel'
  | 'move-due'
  | 'change'
  | 'name-accountable'
  | 'link';

/** The states in which somebody works on an action, or is to. */
export const LIVE_STATES: readonly ActionState[] = ['not started', 'in progress', 'at risk'];

/** The states in which an action is still of its plan. */
export const UNFINISHED_STATES: readonly ActionState[] = [
  ...LIVE_STATES,
  'paused',
  'claimed complete',
];
