import { RATINGS, type ActionState, type Rating, type ReviewState } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

const RATING_TONES: Readonly<Record<Rating, Badge['tone']>> = {
  'on track': 'calm',
  'at risk': 'soon',
  'off track': 'late',
  complete: 'done',
};

const REVIEWS = {
  planned: ['Planned', 'quiet'],
  requested: ['Asked for', 'calm'],
  returned: ['Returned', 'soon'],
  queried: ['Queried', 'soon'],
  accepted: ['Accepted', 'done'],
  'concern raised': ['Concern raised', 'late'],
  escalated: ['Escalated', 'late'],
  'concern answered': ['Concern answered', 'done'],
  withdrawn: ['Withdrawn', 'quiet'],
} as const satisfies Record<ReviewState, readonly [string, Badge['tone']]>;

const ACTIONS = {
  'not started': ['Not started', 'quiet'],
  'in progress': ['In progress', 'calm'],
  'at risk': ['At risk', 'soon'],
  'claimed complete': ['Claimed complete', 'soon'],
  verified: ['Verified', 'done'],
  paused: ['Paused', 'quiet'],
  'carried forward': ['Carried forward', 'quiet'],
  superseded: ['Superseded', 'quiet'],
  cancelled: ['Cancelled', 'quiet'],
} as const satisfies Record<ActionState, readonly [string, Badge['tone']]>;

export const ratingBadge = (rating: Rating): Badge => ({
  text: RATINGS[rating],
  tone: RATING_TONES[rating],
});

export function reviewBadge(state: ReviewState): Badge {
  const [text, tone] = REVIEWS[state];
  return { text, tone };
}

/** Each state of an action with the word people read for it. */
export const ACTION_WORDS: readonly (readonly [state: string, word: string])[] = Object.entries(
  ACTIONS,
).map(([state, [word]]) => [state, word]);

export function actionBadge(state: ActionState): Badge {
  const [text, tone] = ACTIONS[state];
  return { text, tone };
}
