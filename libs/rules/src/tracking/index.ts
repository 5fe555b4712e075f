export { owesSomething, TRACKER_ACTS, whatHappens } from './what-happens.js';
export type { TrackerEffect, TrackedAddressee, TrackerAct } from './what-happens.js';
