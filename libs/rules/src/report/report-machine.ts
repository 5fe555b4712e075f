import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  proposed: { is: 'proposed' },
  commissioned: { is: 'commissioned' },
  drafting: { is: 'being drafted' },
  'author complete': { is: 'finished by its author' },
  'in clearance': { is: 'in clearance' },
  'signed off': { is: 'signed off' },
  cleared: { is: 'cleared for publication' },
  published: { is: 'published' },
  considered: { is: 'considered by the committee', final: true },
  deferred: { is: 'deferred' },
  withdrawn: { is: 'withdrawn', final: true },
} as const;

export type ReportState = keyof typeof STATES;
export type ReportCommand =
  | 'commission'
  | 'recommission'
  | 'start'
  | 'ask-more-time'
  | 'agree-more-time'
  | 'refuse-more-time'
  | 'complete'
  | 'ask-clearances'
  | 'return'
  | 'send-back'
  | 'sign-off'
  | 'clear'
  | 'amend'
  | 'publish'
  | 'consider'
  | 'defer'
  | 'take-up-again'
  | 'propose-again'
  | 'withdraw';

const WITH_AUTHOR: readonly ReportState[] = ['commissioned', 'drafting'];
const UNPUBLISHED: readonly ReportState[] = [
  'proposed',
  ...WITH_AUTHOR,
  'author complete',
  'in clearance',
  'signed off',
  'cleared',
];

const TRANSITIONS: readonly Transition<ReportState, ReportCommand>[] = [
  {
    command: 'commission',
    label: 'Commission it',
    from: ['proposed'],
    to: 'commissioned',
    who: 'prepare report',
    needs: ['an author', 'a due date to come'],
    clock: 'start report',
    event: 'report.commissioned',
  },
  {
    command: 'recommission',
    label: 'Commission it from somebody else',
    from: WITH_AUTHOR,
    to: 'commissioned',
    who: 'prepare report',
    needs: ['an author', 'a due date to come', 'reason'],
    clock: 'start report',
    event: 'report.recommissioned',
  },
  {
    command: 'start',
    label: 'Start drafting',
    from: ['commissioned'],
    to: 'drafting',
    who: 'write report',
    needs: [],
    clock: 'none',
    event: 'report.started',
  },
  {
    command: 'ask-more-time',
    label: 'Ask for more time',
    from: WITH_AUTHOR,
    to: 'same',
    who: 'write report',
    needs: ['reason', 'new date after the due date'],
    clock: 'none',
    event: 'report.more-time-asked',
  },
  {
    command: 'agree-more-time',
    label: 'Agree to more time',
    from: WITH_AUTHOR,
    to: 'same',
    who: 'prepare report',
    needs: ['an extension asked for', 'new date after the due date'],
    clock: 'move report',
    event: 'report.more-time-agreed',
  },
  {
    command: 'refuse-more-time',
    label: 'Refuse more time',
    from: WITH_AUTHOR,
    to: 'same',
    who: 'prepare report',
    needs: ['an extension asked for', 'reason'],
    clock: 'none',
    event: 'report.more-time-refused',
  },
  {
    command: 'complete',
    label: 'Say that it is finished',
    from: ['drafting'],
    to: 'author complete',
    who: 'write report',
    needs: ['a complete report'],
    clock: 'stop report',
    event: 'report.completed',
  },
  {
    command: 'ask-clearances',
    label: 'Send it for clearance',
    from: ['author complete'],
    to: 'in clearance',
    who: 'prepare report',
    needs: ['someone to clear it'],
    clock: 'none',
    event: 'report.sent-for-clearance',
  },
  {
    command: 'return',
    label: 'Return it for correction',
    from: ['author complete', 'in clearance', 'signed off'],
    to: 'drafting',
    who: 'return report',
    needs: ['reason'],
    clock: 'resume report',
    event: 'report.returned',
  },
  {
    command: 'send-back',
    label: 'Return it for correction with a clearance',
    from: ['in clearance'],
    to: 'drafting',
    who: 'clear report',
    needs: ['reason'],
    clock: 'resume report',
    event: 'report.returned',
  },
  {
    command: 'sign-off',
    label: 'Sign it off',
    from: ['in clearance'],
    to: 'signed off',
    who: 'prepare report',
    needs: ['every clearance of the version as it stands'],
    clock: 'none',
    event: 'report.signed-off',
  },
  {
    command: 'clear',
    label: 'Clear it for publication',
    from: ['signed off'],
    to: 'cleared',
    who: 'prepare report',
    needs: ['every clearance of the version as it stands', 'a complete report'],
    clock: 'none',
    event: 'report.cleared',
  },
  {
    command: 'amend',
    label: 'Change its text',
    from: ['signed off', 'cleared'],
    to: 'in clearance',
    who: 'prepare report',
    needs: [],
    clock: 'none',
    event: 'report.amended',
  },
  {
    command: 'publish',
    label: 'Publish it',
    from: ['cleared'],
    to: 'published',
    who: 'publish agenda',
    needs: [],
    clock: 'none',
    event: 'report.published',
  },
  {
    command: 'consider',
    label: 'Record that it was considered',
    from: ['published'],
    to: 'considered',
    who: 'run meeting',
    needs: [],
    clock: 'none',
    event: 'report.considered',
  },
  {
    command: 'defer',
    label: 'Defer it',
    from: UNPUBLISHED,
    to: 'deferred',
    who: 'prepare report',
    needs: ['reason'],
    clock: 'stop report',
    event: 'report.deferred',
  },
  {
    command: 'take-up-again',
    label: 'Take it up again',
    from: ['deferred'],
    to: 'drafting',
    who: 'prepare report',
    needs: ['an author to go on with it', 'a due date to come'],
    clock: 'start report',
    event: 'report.taken-up-again',
  },
  {
    command: 'propose-again',
    label: 'Propose it again',
    from: ['deferred'],
    to: 'proposed',
    who: 'prepare report',
    needs: [],
    clock: 'none',
    event: 'report.proposed-again',
  },
  {
    command: 'withdraw',
    label: 'Withdraw it',
    from: [...UNPUBLISHED, 'published', 'deferred'],
    to: 'withdrawn',
    who: 'withdraw paper',
    needs: ['reason'],
    clock: 'stop report',
    event: 'report.withdrawn',
  },
];

/** A report to a committee, from the proposal to the meeting that considers it. */
export const REPORT = {
  name: 'report',
  initial: 'proposed',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ReportState, ReportCommand>;
