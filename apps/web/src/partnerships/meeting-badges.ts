import type { PartnershipItemState, PartnershipMeetingState } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

const MEETINGS = {
  planned: ['Planned', 'calm'],
  held: ['Held', 'done'],
  cancelled: ['Cancelled', 'quiet'],
} as const satisfies Record<PartnershipMeetingState, readonly [string, Badge['tone']]>;

const ITEMS = {
  waiting: ['Waits for a meeting', 'soon'],
  'on the agenda': ['On the agenda', 'calm'],
  decided: ['Decided', 'done'],
  'taken off': ['Taken off', 'quiet'],
} as const satisfies Record<PartnershipItemState, readonly [string, Badge['tone']]>;

/** The word of a meeting's state, the same everywhere, and the tone that echoes it. */
export function meetingBadge(state: PartnershipMeetingState): Badge {
  const [text, tone] = MEETINGS[state];
  return { text, tone };
}

/** The word of an item's state; of one whose meeting is over, that it has no outcome. */
export function itemBadge(state: PartnershipItemState, isMeetingOver = false): Badge {
  if (state === 'on the agenda' && isMeetingOver) return { text: 'No outcome yet', tone: 'late' };
  const [text, tone] = ITEMS[state];
  return { text, tone };
}
