import { AWAITING_ANSWER, type AddresseeState } from '#rules';

/**
 * The groups a list of recommendations is read by: every state belongs to one of them but `fallen`, which was never made and is in no list. `overdue` is no state: it
 * holds whatever has a running clock whose date is past.
 */
export const STATE_GROUPS = {
  'to-send': { label: 'To send', states: ['drafted', 'made'] },
  'awaiting-answer': { label: 'Awaiting an answer', states: AWAITING_ANSWER },
  overdue: { label: 'Overdue', states: null },
  'to-consider': { label: 'To consider', states: ['responded', 'completion claimed'] },
  'in-progress': { label: 'In progress', states: ['considered', 'in progress', 'paused'] },
  closed: { label: 'Closed', states: ['closed'] },
} as const satisfies Record<
  string,
  { readonly label: string; readonly states: readonly AddresseeState[] | null }
>;

export type StateGroup = keyof typeof STATE_GROUPS;
