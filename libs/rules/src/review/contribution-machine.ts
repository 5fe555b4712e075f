import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'drafted' },
  asked: { is: 'asked for' },
  answered: { is: 'answered' },
  'taken in': { is: 'taken into the review', final: true },
  withdrawn: { is: 'withdrawn', final: true },
} as const;

export type ContributionState = keyof typeof STATES;
export type ContributionCommand = 'ask' | 'answer' | 'take-in' | 'withdraw';

const TRANSITIONS: readonly Transition<ContributionState, ContributionCommand>[] = [
  {
    command: 'ask',
    label: 'Ask for a contribution',
    from: ['drafted'],
    to: 'asked',
    who: 'ask contribution',
    needs: ['text'],
    clock: 'start contribution',
    event: 'contribution.asked',
  },
  {
    // Until it is taken in, whoever was asked may say it better.
    command: 'answer',
    label: 'Send the contribution',
    from: ['asked', 'answered'],
    to: 'answered',
    who: 'answer contribution',
    needs: ['text'],
    clock: 'stop contribution',
    event: 'contribution.answered',
  },
  {
    command: 'take-in',
    label: 'Take it into the review',
    from: ['answered'],
    to: 'taken in',
    who: 'ask contribution',
    needs: [],
    clock: 'none',
    event: 'contribution.taken-in',
  },
  {
    command: 'withdraw',
    label: 'Say that it is no longer needed',
    from: ['asked'],
    to: 'withdrawn',
    who: 'withdraw contribution',
    needs: ['reason'],
    clock: 'stop contribution',
    event: 'contribution.withdrawn',
  },
];

/** What a priority lead asks a partner for while a review is written. */
export const CONTRIBUTION = {
  name: 'contribution',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ContributionState, ContributionCommand>;
