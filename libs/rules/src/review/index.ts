export { REVIEW_ASKED_AHEAD } from './asked-ahead.js';
export { CONTRIBUTION } from './contribution-machine.js';
export type { ContributionCommand, ContributionState } from './contribution-machine.js';
export { RATINGS, REVIEW } from './review-machine.js';
export type { Rating, ReviewCommand, ReviewState } from './review-machine.js';
