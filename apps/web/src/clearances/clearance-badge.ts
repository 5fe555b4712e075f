import type { ClearanceView } from '#records/clearances';
import type { Badge } from '../meetings/meeting-badge.js';

/** The word for how a clearance stands. One given for another text says so before anything else. */
export function clearanceBadge({
  state,
  isStale,
}: Pick<ClearanceView, 'state' | 'isStale'>): Badge {
  if (isStale) return { text: 'Of an earlier text', tone: 'late' };
  switch (state) {
    case 'named':
      return { text: 'Not asked yet', tone: 'quiet' };
    case 'asked':
      return { text: 'Asked for', tone: 'soon' };
    case 'given':
      return { text: 'Given', tone: 'done' };
    case 'returned':
      return { text: 'Returned', tone: 'late' };
    case 'not needed':
      return { text: 'Not needed', tone: 'quiet' };
  }
}
