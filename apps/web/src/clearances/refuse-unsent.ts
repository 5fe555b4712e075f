import type { ReportView } from '#records/reports';
import { REPORT, type Actor } from '#rules';
import { refuseUnoffered, stanceOf } from '../transitions/stance.js';

/** Refuses the page that sends a report for clearance where that is not to be done: by this person, or in this state. */
export function refuseUnsent(
  { id: reportId, state, councilId, committeeId }: ReportView,
  actor: Actor,
): void {
  const place = { councilId, committeeId, reportId };
  refuseUnoffered(stanceOf(REPORT, { state, place }, actor), ['ask-clearances']);
}
