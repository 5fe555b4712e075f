import { MEETING_PARTS, PLAN_PARTS, TRACKER_PARTS } from '#records/imports';
import type { ImportKind } from '#rules';

/** How the cells of each kind of paper are called. */
export const PARTS_OF_KIND = {
  'action plan': PLAN_PARTS,
  tracker: TRACKER_PARTS,
  'committees and meetings': MEETING_PARTS,
} as const satisfies Record<ImportKind, Readonly<Record<string, string>>>;
