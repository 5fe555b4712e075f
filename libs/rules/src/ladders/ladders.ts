import { ACTION_LADDER } from './action-ladder.js';
import { ATTENDANCE_LADDER } from './attendance-ladder.js';
import { CLEARANCE_LADDER } from './clearance-ladder.js';
import { CONTRIBUTION_LADDER } from './contribution-ladder.js';
import { DATA_LADDER } from './data-ladder.js';
import { OUTCOME_LADDER } from './outcome-ladder.js';
import { PROGRESS_LADDER } from './progress-ladder.js';
import { RECHECK_LADDER } from './recheck-ladder.js';
import { REGISTRATION_LADDER } from './registration-ladder.js';
import { REPORT_LADDER } from './report-ladder.js';
import { RESPONSE_LADDER } from './response-ladder.js';
import { REVIEW_LADDER } from './review-ladder.js';
import type { Ladder } from './rung.js';

/** The ladders a clock may hang on, by name; a council may replace any by its own. */
export const LADDERS = {
  response: RESPONSE_LADDER,
  review: REVIEW_LADDER,
  contribution: CONTRIBUTION_LADDER,
  progress: PROGRESS_LADDER,
  report: REPORT_LADDER,
  clearance: CLEARANCE_LADDER,
  registration: REGISTRATION_LADDER,
  outcome: OUTCOME_LADDER,
  attendance: ATTENDANCE_LADDER,
  recheck: RECHECK_LADDER,
  action: ACTION_LADDER,
  data: DATA_LADDER,
} as const satisfies Record<string, Ladder>;

export type LadderName = keyof typeof LADDERS;
