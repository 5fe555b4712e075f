import type { EditionState } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

const BADGES = {
  drafted: ['Draft', 'quiet'],
  proposed: ['Proposed', 'soon'],
  approved: ['Approved', 'calm'],
  published: ['In force', 'done'],
  superseded: ['Superseded', 'quiet'],
  'set aside': ['Set aside', 'quiet'],
} as const satisfies Record<EditionState, readonly [string, Badge['tone']]>;

/** The word for how an edition stands. */
export function editionBadge(state: EditionState): Badge {
  const [text, tone] = BADGES[state];
  return { text, tone };
}
