import type { ActionCommand, ActionState } from './action-states.js';

/** How an action stands in the eyes of whoever does it. What is complete is claimed instead. */
export const ACTION_RATINGS = {
  'on track': 'On track',
  'at risk': 'At risk',
  'off track': 'Off track',
} as const;

export type ActionRating = keyof typeof ACTION_RATINGS;

/**
 * What an update comes to: one that rates an action otherwise than it stands moves it, any other is only reported.
 * On track, an action not started is started; one at risk is back on track. Null rates nothing.
 */
export function commandOfUpdate(state: ActionState, rating: ActionRating | null): ActionCommand {
  if (rating === 'on track' && state === 'not started') return 'start';
  if (rating === 'on track' && state === 'at risk') return 'mark-on-track';
  const isDoubted = rating === 'at risk' || rating === 'off track';
  return isDoubted && state !== 'at risk' ? 'mark-at-risk' : 'report';
}
