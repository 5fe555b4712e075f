import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  drafted: { is: 'drafted' },
  'with the chair': { is: 'with the chair' },
  approved: { is: 'approved by the chair' },
  sent: { is: 'sent', final: true },
  withdrawn: { is: 'withdrawn', final: true },
} as const;

export type LetterState = keyof typeof STATES;
export type LetterCommand = 'submit' | 'return' | 'recall' | 'approve' | 'send' | 'withdraw';

const TRANSITIONS: readonly Transition<LetterState, LetterCommand>[] = [
  {
    command: 'submit',
    label: 'Ask the chair to approve it',
    from: ['drafted'],
    to: 'with the chair',
    who: 'send recommendation',
    needs: [],
    clock: 'none',
    event: 'letter.submitted',
  },
  {
    command: 'return',
    label: 'Return it for correction',
    from: ['with the chair'],
    to: 'drafted',
    who: 'approve letter',
    needs: ['reason'],
    clock: 'none',
    event: 'letter.returned',
  },
  {
    command: 'approve',
    label: 'Approve it',
    from: ['with the chair'],
    to: 'approved',
    who: 'approve letter',
    needs: ['how the chair agreed'],
    clock: 'none',
    event: 'letter.approved',
  },
  {
    // What the chair read is not what it would say: the words of a recommendation in it were corrected.
    command: 'recall',
    label: 'Take it back for its corrected words',
    from: ['with the chair', 'approved'],
    to: 'drafted',
    who: 'correct recommendation',
    needs: ['reason'],
    clock: 'none',
    event: 'letter.recalled',
  },
  {
    command: 'send',
    label: 'Send it',
    from: ['approved'],
    to: 'sent',
    who: 'send recommendation',
    needs: ['date not in the future', 'how it was sent'],
    clock: 'none',
    event: 'letter.sent',
  },
  {
    command: 'withdraw',
    label: 'Withdraw it',
    from: ['drafted', 'with the chair', 'approved'],
    to: 'withdrawn',
    who: 'send recommendation',
    needs: ['reason'],
    clock: 'none',
    event: 'letter.withdrawn',
  },
];

/** One letter to one authority with every recommendation a meeting made to it: the chair approves it before it is sent. */
export const LETTER = {
  name: 'letter',
  initial: 'drafted',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<LetterState, LetterCommand>;
