import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  planned: { is: 'planned for later in the year' },
  requested: { is: 'asked for' },
  returned: { is: 'returned by the lead' },
  queried: { is: 'queried by the working group' },
  accepted: { is: 'accepted by the working group', final: true },
  'concern raised': { is: 'the subject of a concern' },
  escalated: { is: 'escalated to the partnership' },
  'concern answered': { is: 'answered by the partnership', final: true },
  withdrawn: { is: 'withdrawn: no longer wanted', final: true },
} as const;

export type ReviewState = keyof typeof STATES;
export type ReviewCommand =
  | 'request'
  | 'withdraw'
  | 'hand-over'
  | 'return'
  | 'accept'
  | 'query'
  | 'raise-concern'
  | 'escalate'
  | 'settle'
  | 'ask-again'
  | 'keep-asking'
  | 'answer-concern'
  | 'ask-more-on-concern';

/** How a priority stands in the eyes of its lead. */
export const RATINGS = {
  'on track': 'On track',
  'at risk': 'At risk',
  'off track': 'Off track',
  complete: 'Complete',
} as const;
export type Rating = keyof typeof RATINGS;

const TRANSITIONS: readonly Transition<ReviewState, ReviewCommand>[] = [
  {
    command: 'request',
    label: 'Ask for the review',
    from: ['planned'],
    to: 'requested',
    who: 'open review',
    needs: [],
    clock: 'start review',
    event: 'review.requested',
  },
  {
    // The pattern of the year wants it no more: it stands in the record, and nobody is asked.
    command: 'withdraw',
    label: 'Withdraw the review',
    from: ['planned', 'requested', 'queried'],
    to: 'withdrawn',
    who: 'keep review cycle',
    needs: ['reason'],
    clock: 'stop review',
    event: 'review.withdrawn',
  },
  {
    command: 'hand-over',
    label: 'Hand over to the deputy',
    from: ['requested', 'queried'],
    to: 'same',
    who: 'hand over review',
    needs: ['reason'],
    clock: 'none',
    event: 'review.handed-over',
  },
  {
    command: 'return',
    label: 'Return the review',
    from: ['requested', 'queried'],
    to: 'returned',
    who: 'return review',
    needs: [
      'rating',
      'text',
      'what will be done when not on track',
      'by when it will be done when not on track',
    ],
    clock: 'stop review',
    event: 'review.returned',
  },
  {
    command: 'accept',
    label: 'Accept the review',
    from: ['returned'],
    to: 'accepted',
    who: 'judge review',
    needs: [],
    clock: 'none',
    event: 'review.accepted',
  },
  {
    command: 'query',
    label: 'Query the review',
    from: ['returned'],
    to: 'queried',
    who: 'judge review',
    needs: ['reason'],
    clock: 'resume review',
    event: 'review.queried',
  },
  {
    // Nothing is asked of the lead while it is open; what becomes of the return is said when it is settled.
    command: 'raise-concern',
    label: 'Raise a concern',
    from: ['requested', 'returned', 'queried'],
    to: 'concern raised',
    who: 'judge review',
    needs: ['text'],
    clock: 'stop review',
    event: 'concern.raised',
  },
  {
    command: 'escalate',
    label: 'Escalate to the partnership',
    from: ['concern raised'],
    to: 'escalated',
    who: 'escalate concern',
    needs: ['reason'],
    clock: 'none',
    event: 'concern.escalated',
  },
  {
    command: 'settle',
    label: 'Settle the concern',
    from: ['concern raised'],
    to: 'accepted',
    who: 'judge review',
    needs: ['reason'],
    clock: 'none',
    event: 'concern.settled',
  },
  {
    command: 'ask-again',
    label: 'Settle the concern and ask for the review again',
    from: ['concern raised'],
    to: 'queried',
    who: 'judge review',
    needs: ['reason'],
    clock: 'resume review',
    event: 'review.asked-again',
  },
  {
    // The same of a review that nobody returned yet.
    command: 'keep-asking',
    label: 'Settle the concern and ask for the review',
    from: ['concern raised'],
    to: 'requested',
    who: 'judge review',
    needs: ['reason'],
    clock: 'resume review',
    event: 'review.asked-again',
  },
  {
    command: 'answer-concern',
    label: 'Record what the partnership decided',
    from: ['escalated'],
    to: 'concern answered',
    who: 'keep partnership',
    needs: ['text'],
    clock: 'none',
    event: 'concern.answered',
  },
  {
    command: 'ask-more-on-concern',
    label: 'Record that the partnership asks for more',
    from: ['escalated'],
    to: 'concern raised',
    who: 'keep partnership',
    needs: ['text'],
    clock: 'none',
    event: 'concern.more-asked',
  },
];

/** One priority lead's periodic return on one priority. */
export const REVIEW = {
  name: 'review',
  initial: 'planned',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ReviewState, ReviewCommand>;
