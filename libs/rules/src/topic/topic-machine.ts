import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  suggested: { is: 'suggested' },
  'in the work programme': { is: 'in the work programme' },
  placed: { is: 'placed on a meeting' },
  considered: { is: 'considered by the committee', final: true },
  'not taken up': { is: 'not taken up' },
} as const;

export type TopicState = keyof typeof STATES;
export type TopicCommand =
  'take-up' | 'decline' | 'suggest-again' | 'place' | 'carry-forward' | 'consider';

const TRANSITIONS: readonly Transition<TopicState, TopicCommand>[] = [
  {
    command: 'take-up',
    label: 'Take it into the work programme',
    from: ['suggested'],
    to: 'in the work programme',
    who: 'manage work programme',
    needs: [],
    clock: 'none',
    event: 'topic.taken-up',
  },
  {
    command: 'decline',
    label: 'Do not take it up',
    from: ['suggested', 'in the work programme'],
    to: 'not taken up',
    who: 'manage work programme',
    needs: ['reason'],
    clock: 'none',
    event: 'topic.declined',
  },
  {
    command: 'suggest-again',
    label: 'Look at it again',
    from: ['not taken up'],
    to: 'suggested',
    who: 'manage work programme',
    needs: ['reason'],
    clock: 'none',
    event: 'topic.suggested-again',
  },
  {
    command: 'place',
    label: 'Place it on a meeting',
    from: ['in the work programme'],
    to: 'placed',
    who: 'manage work programme',
    needs: ['a meeting to come'],
    clock: 'none',
    event: 'topic.placed',
  },
  {
    command: 'carry-forward',
    label: 'Carry it forward',
    from: ['placed'],
    to: 'in the work programme',
    who: 'manage work programme',
    needs: ['reason'],
    clock: 'none',
    event: 'topic.carried-forward',
  },
  {
    command: 'consider',
    label: 'Record that it was considered',
    from: ['placed'],
    to: 'considered',
    who: 'manage work programme',
    needs: ['its day has come'],
    clock: 'none',
    event: 'topic.considered',
  },
];

/** A topic of the work programme, from a suggestion to the meeting that considers it. */
export const TOPIC = {
  name: 'topic',
  initial: 'suggested',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<TopicState, TopicCommand>;
