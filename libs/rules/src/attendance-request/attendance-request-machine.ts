import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'drafted' },
  asked: { is: 'asked, awaiting word of who comes' },
  'will come': { is: 'promised: the authority will come' },
  'cannot come': { is: 'declined: the authority cannot come' },
  came: { is: 'met: the authority came', final: true },
  'did not come': { is: 'not met: the authority did not come', final: true },
  withdrawn: { is: 'withdrawn', final: true },
} as const;

export type AttendanceRequestState = keyof typeof STATES;
export type AttendanceRequestCommand =
  'ask' | 'accept' | 'decline' | 'ask-again' | 'record-came' | 'record-absent' | 'withdraw';

const OPEN = ['asked', 'will come', 'cannot come'] as const;
const REASONABLE = [
  'text',
  'a meeting to come',
  'reasonable notice, or shorter by agreement',
] as const;

const TRANSITIONS: readonly Transition<AttendanceRequestState, AttendanceRequestCommand>[] = [
  {
    command: 'ask',
    label: 'Ask the authority to come',
    from: ['drafted'],
    to: 'asked',
    who: 'ask attendance',
    needs: REASONABLE,
    clock: 'start attendance',
    event: 'attendance-request.asked',
  },
  {
    command: 'accept',
    label: 'Say who will come',
    from: [...OPEN],
    to: 'will come',
    who: 'answer attendance request',
    needs: ['who comes, and in what post'],
    clock: 'stop attendance',
    event: 'attendance-request.accepted',
  },
  {
    command: 'decline',
    label: 'Say that nobody can come',
    from: ['asked', 'will come'],
    to: 'cannot come',
    who: 'answer attendance request',
    needs: ['reason'],
    clock: 'stop attendance',
    event: 'attendance-request.declined',
  },
  {
    // To another meeting: it was put off, or nobody could come.
    command: 'ask-again',
    label: 'Ask again, for another meeting',
    from: [...OPEN],
    to: 'asked',
    who: 'ask attendance',
    needs: REASONABLE,
    clock: 'start attendance',
    event: 'attendance-request.asked',
  },
  {
    command: 'record-came',
    label: 'Record who came',
    from: [...OPEN],
    to: 'came',
    who: 'ask attendance',
    needs: ['its day has come', 'who came'],
    clock: 'stop attendance',
    event: 'attendance-request.came',
  },
  {
    command: 'record-absent',
    label: 'Record that nobody came',
    from: [...OPEN],
    to: 'did not come',
    who: 'ask attendance',
    needs: ['its day has come', 'reason'],
    clock: 'stop attendance',
    event: 'attendance-request.missed',
  },
  {
    command: 'withdraw',
    label: 'Withdraw it',
    from: [...OPEN],
    to: 'withdrawn',
    who: 'ask attendance',
    needs: ['reason'],
    clock: 'stop attendance',
    event: 'attendance-request.withdrawn',
  },
];

/**
 * One authority asked to one meeting to answer questions. Whoever is asked has reasonable notice, or agrees to less:
 * Police and Justice Act 2006, section 20; SI 2009/942, regulation 6.
 */
export const ATTENDANCE_REQUEST = {
  name: 'attendance request',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<AttendanceRequestState, AttendanceRequestCommand>;
