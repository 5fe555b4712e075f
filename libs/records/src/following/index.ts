export { ClosingService } from './closing.service.js';
export type { ClosingForm } from './closure-written.js';
export { CommitteeRatingsService } from './committee-ratings.service.js';
export { FollowingService } from './following.service.js';
export type { Considered } from './following.service.js';
export { LaterDatesService } from './later-dates.service.js';
export { RechecksService } from './rechecks.service.js';
export { isOfKeptItem, wordsTold } from './words-told.js';
