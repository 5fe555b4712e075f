import type { LetterState } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

const BADGES: Readonly<Record<LetterState, Badge>> = {
  drafted: { text: 'Draft', tone: 'quiet' },
  'with the chair': { text: 'With the chair', tone: 'soon' },
  approved: { text: 'Approved', tone: 'calm' },
  sent: { text: 'Sent', tone: 'done' },
  withdrawn: { text: 'Withdrawn', tone: 'quiet' },
};

/** The word for where a letter stands. */
export const letterBadge = (state: LetterState): Badge => BADGES[state];
