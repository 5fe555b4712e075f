import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'drafted' },
  asked: { is: 'asked, nothing has come yet' },
  'partly answered': { is: 'partly answered, the rest is awaited' },
  received: { is: 'received', final: true },
  'cannot be provided': { is: 'answered: it cannot be provided', final: true },
  declined: { is: 'declined', final: true },
  withdrawn: { is: 'withdrawn', final: true },
} as const;

export type DataRequestState = keyof typeof STATES;
export type DataRequestCommand =
  | 'ask'
  | 'answer'
  | 'answer-in-part'
  | 'cannot-provide'
  | 'decline'
  | 'ask-more-time'
  | 'agree-more-time'
  | 'refuse-more-time'
  | 'ask-again'
  | 'withdraw';

const AWAITED = ['asked', 'partly answered'] as const;
const SAID = ['received', 'cannot be provided', 'declined'] as const;
const ANSWERED = ['text', 'date received when it came on paper'] as const;

const TRANSITIONS: readonly Transition<DataRequestState, DataRequestCommand>[] = [
  {
    command: 'ask',
    label: 'Ask for it',
    from: ['drafted'],
    to: 'asked',
    who: 'keep assessment',
    needs: ['text', 'a due date to come'],
    clock: 'start data',
    event: 'data-request.asked',
  },
  {
    // Also after an answer: what was frozen stays, and a later figure is a new one.
    command: 'answer',
    label: 'Give what was asked for',
    from: [...AWAITED, ...SAID],
    to: 'received',
    who: 'answer data request',
    needs: ANSWERED,
    clock: 'stop data',
    event: 'data-request.answered',
  },
  {
    command: 'answer-in-part',
    label: 'Give part of it',
    from: [...AWAITED],
    to: 'partly answered',
    who: 'answer data request',
    needs: ANSWERED,
    clock: 'none',
    event: 'data-request.partly-answered',
  },
  {
    command: 'cannot-provide',
    label: 'Say that it cannot be provided',
    from: [...AWAITED],
    to: 'cannot be provided',
    who: 'answer data request',
    needs: ['reason', 'date received when it came on paper'],
    clock: 'stop data',
    event: 'data-request.cannot-be-provided',
  },
  {
    command: 'decline',
    label: 'Decline',
    from: [...AWAITED],
    to: 'declined',
    who: 'answer data request',
    needs: ['reason', 'date received when it came on paper'],
    clock: 'stop data',
    event: 'data-request.declined',
  },
  {
    command: 'ask-more-time',
    label: 'Ask for more time',
    from: [...AWAITED],
    to: 'same',
    who: 'answer data request',
    needs: ['new date after the due date', 'reason'],
    clock: 'none',
    event: 'data-request.more-time-asked',
  },
  {
    command: 'agree-more-time',
    label: 'Agree to more time',
    from: [...AWAITED],
    to: 'same',
    who: 'keep assessment',
    needs: ['an extension asked for', 'new date after the due date'],
    clock: 'move data',
    event: 'data-request.more-time-agreed',
  },
  {
    command: 'refuse-more-time',
    label: 'Refuse more time',
    from: [...AWAITED],
    to: 'same',
    who: 'keep assessment',
    needs: ['an extension asked for', 'reason'],
    clock: 'none',
    event: 'data-request.more-time-refused',
  },
  {
    command: 'ask-again',
    label: 'Ask again',
    from: [...SAID],
    to: 'asked',
    who: 'keep assessment',
    needs: ['what is still missing', 'a due date to come'],
    clock: 'start data',
    event: 'data-request.asked-again',
  },
  {
    command: 'withdraw',
    label: 'Withdraw it',
    from: [...AWAITED],
    to: 'withdrawn',
    who: 'keep assessment',
    needs: ['reason'],
    clock: 'stop data',
    event: 'data-request.withdrawn',
  },
];

/**
 * One partner asked for the data a strategic assessment rests on. Community safety partners share the information they
 * hold for it: Crime and Disorder Act 1998, sections 6 and 17A; SI 2007/1830.
 */
export const DATA_REQUEST = {
  name: 'data request',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<DataRequestState, DataRequestCommand>;
