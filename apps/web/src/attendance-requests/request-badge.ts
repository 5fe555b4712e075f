import type { AttendanceRequestState } from '#rules';

const BADGES = {
  drafted: ['Drafted', 'quiet'],
  asked: ['Asked', 'soon'],
  'will come': ['Will come', 'calm'],
  'cannot come': ['Cannot come', 'late'],
  came: ['Came', 'done'],
  'did not come': ['Did not come', 'late'],
  withdrawn: ['Withdrawn', 'quiet'],
} as const satisfies Record<AttendanceRequestState, readonly [string, string]>;

/** The word of a state, the same everywhere, and the tone that echoes it. */
export function requestBadge(state: AttendanceRequestState) {
  const [text, tone] = BADGES[state];
  return { text, tone };
}
