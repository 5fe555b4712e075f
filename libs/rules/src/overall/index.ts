export { ASKS_NOBODY, OVERALL, overallOf, STILL_TO_DO } from './overall.js';
export type { Derived, OverallPart, OverallState } from './overall.js';
