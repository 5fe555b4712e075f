export { compareEarlier } from './compare-earlier.js';
export type { ComparedEarlier, TrackerToCompare } from './compare-earlier.js';
export { EarlierRecommendationsQueries } from './earlier-recommendations.queries.js';
export type { EarlierLine } from './earlier-recommendations.queries.js';
export { takeBackEarlier } from './take-back-earlier.js';
export { takeUpEarlier } from './take-up-earlier.js';
export type { TakenUp } from './take-up-earlier.js';
export { writeEarlier } from './write-earlier.js';
export type { EarlierEffect } from './write-earlier.js';
