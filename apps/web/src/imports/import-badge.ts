import type { ImportState } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

const BADGES = {
  read: { text: 'Read', tone: 'soon' },
  'being settled': { text: 'Being settled', tone: 'soon' },
  accepted: { text: 'Accepted', tone: 'done' },
  undone: { text: 'Undone', tone: 'quiet' },
} as const satisfies Record<ImportState, Badge>;

/** How the state of an import is tagged. */
export const importBadge = (state: ImportState): Badge => BADGES[state];
