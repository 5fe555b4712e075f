import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'drafted' },
  made: { is: 'made by the committee' },
  sent: { is: 'sent' },
  answered: { is: 'answered' },
  settled: { is: 'settled', final: true },
  fallen: { is: 'fallen with its motion', final: true },
} as const;

export type OutcomeState = keyof typeof STATES;
export type OutcomeCommand =
  'make' | 'fall' | 'send' | 'answer' | 'ask-again' | 'bring-back' | 'settle';

const TRANSITIONS: readonly Transition<OutcomeState, OutcomeCommand>[] = [
  {
    command: 'make',
    label: 'Make it',
    from: ['drafted'],
    to: 'made',
    who: 'record resolution',
    needs: ['minute'],
    clock: 'none',
    event: 'outcome.made',
  },
  {
    command: 'fall',
    label: 'Let it fall',
    from: ['drafted'],
    to: 'fallen',
    who: 'record resolution',
    needs: [],
    clock: 'none',
    event: 'outcome.fallen',
  },
  {
    command: 'send',
    label: 'Send',
    from: ['made'],
    to: 'sent',
    who: 'send recommendation',
    needs: ['date not in the future', 'date not before the decision', 'how it was sent'],
    clock: 'start outcome',
    event: 'outcome.sent',
  },
  {
    command: 'answer',
    label: 'Say what was done with it',
    from: ['made', 'sent'],
    to: 'answered',
    who: 'answer outcome',
    needs: ['text'],
    clock: 'stop outcome',
    event: 'outcome.answered',
  },
  {
    command: 'ask-again',
    label: 'Ask again',
    from: ['answered'],
    to: 'sent',
    who: 'settle outcome',
    needs: ['text'],
    clock: 'start outcome',
    event: 'outcome.asked-again',
  },
  {
    command: 'bring-back',
    label: 'Put the answer on an agenda',
    from: ['answered'],
    to: 'same',
    who: 'settle outcome',
    needs: ['a meeting to come'],
    clock: 'none',
    event: 'outcome.brought-back',
  },
  {
    command: 'settle',
    label: 'Settle',
    from: ['made', 'sent', 'answered'],
    to: 'settled',
    who: 'settle outcome',
    needs: ['kind of settlement', 'reason'],
    clock: 'stop outcome',
    event: 'outcome.settled',
  },
];

/** A comment, a request or another outcome of a resolution that asks for less than a recommendation does, and is followed all the same. */
export const OUTCOME = {
  name: 'outcome',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<OutcomeState, OutcomeCommand>;
