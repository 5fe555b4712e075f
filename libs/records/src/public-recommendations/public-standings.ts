import { AWAITING_ANSWER, type AddresseeState } from '#rules';

/** How a published recommendation stands with one authority, in the few words the public is told. What is only drafted, or fell, is not public. */
export const PUBLIC_STANDINGS = {
  'to-send': { label: 'To be sent', states: ['made'] },
  awaiting: { label: 'Waiting for an answer', states: AWAITING_ANSWER },
  answered: { label: 'Answered, not considered yet', states: ['responded'] },
  'in-progress': {
    label: 'Considered, followed by the committee',
    states: ['considered', 'in progress', 'completion claimed', 'paused'],
  },
  closed: { label: 'Closed', states: ['closed'] },
} as const satisfies Record<
  string,
  { readonly label: string; readonly states: readonly AddresseeState[] }
>;

export type PublicStanding = keyof typeof PUBLIC_STANDINGS;
