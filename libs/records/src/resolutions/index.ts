export { moveMinutes } from './move-minutes.js';
export { minuteOf } from './minutes.queries.js';
export type { Minute } from './minutes.queries.js';
export { numberItem } from './next-minute.js';
export { ResolutionsService } from './resolutions.service.js';
export type { CountedVotes, MotionDraft } from './resolutions.service.js';
