import type { ResolutionState } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

const BADGES = {
  drafted: ['Drafted', 'quiet'],
  moved: ['Moved', 'calm'],
  seconded: ['Seconded', 'calm'],
  'amendment moved': ['Amendment moved', 'soon'],
  put: ['Put to the vote', 'soon'],
  tied: ['Tied', 'soon'],
  carried: ['Carried', 'done'],
  lost: ['Lost', 'quiet'],
  withdrawn: ['Withdrawn', 'quiet'],
  minuted: ['Carried and minuted', 'done'],
  confirmed: ['Carried, minute confirmed', 'done'],
} as const satisfies Record<ResolutionState, readonly [string, Badge['tone']]>;

export function motionBadge(state: ResolutionState): Badge {
  const [text, tone] = BADGES[state];
  return { text, tone };
}
