import type { EventName } from '#rules';
import { SILENT_MEETINGS } from './silent-meetings.js';
import { SILENT_PARTNERSHIPS } from './silent-partnerships.js';
import { SILENT_PLANS } from './silent-plans.js';
import { SILENT_RECOMMENDATIONS } from './silent-recommendations.js';
import { SILENT_REPORTS } from './silent-reports.js';
import { SILENT_STANDING } from './silent-standing.js';

/** The events that tell nobody by letter, each with the reason, so that no event is forgotten. */
export const TELLS_NOBODY = {
  ...SILENT_MEETINGS,
  ...SILENT_RECOMMENDATIONS,
  ...SILENT_REPORTS,
  ...SILENT_PARTNERSHIPS,
  ...SILENT_PLANS,
  ...SILENT_STANDING,
} as const satisfies Partial<Record<EventName, string>>;
