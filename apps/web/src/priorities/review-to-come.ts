import type { ReviewState } from '#rules';

/** Whether a return is still to come: only then can its date be missed. */
export const isToCome = (state: ReviewState): boolean =>
  state === 'planned' || state === 'requested' || state === 'queried';
