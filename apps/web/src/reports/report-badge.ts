import type { ReportState } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

const TONES: Readonly<Record<ReportState, Badge['tone']>> = {
  proposed: 'quiet',
  commissioned: 'calm',
  drafting: 'calm',
  'author complete': 'soon',
  'in clearance': 'soon',
  'signed off': 'calm',
  cleared: 'done',
  published: 'done',
  considered: 'done',
  deferred: 'quiet',
  withdrawn: 'quiet',
};

const WORDS: Partial<Record<ReportState, string>> = {
  drafting: 'Being drafted',
  'author complete': 'Finished by its author',
};

export const reportBadge = (state: ReportState): Badge => ({
  text: WORDS[state] ?? `${state.charAt(0).toUpperCase()}${state.slice(1)}`,
  tone: TONES[state],
});
