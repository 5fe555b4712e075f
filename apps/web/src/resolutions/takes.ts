import type { MeetingState, ResolutionState } from '#rules';

/** States of a meeting in which a motion may still be drafted. */
export const TAKES_MOTIONS: ReadonlySet<MeetingState> = new Set<MeetingState>([
  'planned',
  'convened',
  'agenda published',
  'supplemented',
  'in session',
  'adjourned',
  'postponed',
]);

/** States of a motion in which a recommendation may still be drafted under it. */
export const TAKES_RECOMMENDATIONS: ReadonlySet<ResolutionState> = new Set<ResolutionState>([
  'drafted',
  'moved',
  'seconded',
]);
