import type { ItemState } from '#records/sittings';
import type { Badge } from '../meetings/meeting-badge.js';

const BADGES = {
  'not taken': { text: 'Not taken', tone: 'quiet' },
  'being taken': { text: 'Being taken', tone: 'soon' },
  adjourned: { text: 'Adjourned', tone: 'soon' },
  taken: { text: 'Taken', tone: 'done' },
} as const satisfies Record<ItemState, Badge>;

export const itemBadge = (state: ItemState): Badge => BADGES[state];
