export { handOverDesk } from './hand-over-desk.js';
export type { TrackedKey } from './tracked.queries.js';
export type { PlannedRow, TrackerAsked, TrackerPlan } from './plan.js';
export { TrackingService } from './tracking.service.js';
export type { Chosen, TrackedResult } from './tracking.service.js';
