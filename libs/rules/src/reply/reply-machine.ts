import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  'being written': { is: 'being written' },
  'with the approver': { is: 'with the approver' },
  approved: { is: 'approved, not yet submitted' },
  submitted: { is: 'submitted' },
} as const;

export type ReplyState = keyof typeof STATES;
export type ReplyCommand =
  'save' | 'pass-on' | 'ask-approval' | 'approve' | 'want-changes' | 'submit' | 'reopen';

const UNSENT = ['being written', 'with the approver', 'approved'] as const;

const TRANSITIONS: readonly Transition<ReplyState, ReplyCommand>[] = [
  {
    // What is written after an approval was never approved: it is being written again.
    command: 'save',
    label: 'Save an answer',
    from: [...UNSENT],
    to: 'being written',
    who: 'draft response',
    needs: [],
    clock: 'none',
    event: 'reply.saved',
  },
  {
    command: 'pass-on',
    label: 'Send it to a colleague',
    from: [...UNSENT],
    to: 'same',
    who: 'draft response',
    needs: ['somebody to turn to'],
    clock: 'none',
    event: 'reply.passed-on',
  },
  {
    command: 'ask-approval',
    label: 'Ask someone to approve it',
    from: [...UNSENT],
    to: 'with the approver',
    who: 'draft response',
    needs: ['every recommendation answered', 'somebody to turn to'],
    clock: 'none',
    event: 'reply.approval-asked',
  },
  {
    command: 'approve',
    label: 'Approve it',
    from: ['with the approver'],
    to: 'approved',
    who: 'draft response',
    needs: ['the answers as they stand'],
    clock: 'none',
    event: 'reply.approved',
  },
  {
    command: 'want-changes',
    label: 'Ask for changes',
    from: ['with the approver'],
    to: 'being written',
    who: 'draft response',
    needs: ['reason'],
    clock: 'none',
    event: 'reply.changes-wanted',
  },
  {
    command: 'submit',
    label: 'Submit the reply',
    from: [...UNSENT],
    to: 'submitted',
    who: 'submit response',
    needs: ['every recommendation answered'],
    clock: 'none',
    event: 'reply.submitted',
  },
  {
    command: 'reopen',
    label: 'Open it again',
    from: ['submitted'],
    to: 'being written',
    who: 'reopen reply',
    needs: [],
    clock: 'none',
    event: 'reply.reopened',
  },
];

/** An authority's reply to everything one letter asked of it: written by its people, submitted once by its signatory. */
export const REPLY = {
  name: 'reply',
  initial: 'being written',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ReplyState, ReplyCommand>;
