export { ageBand, ageingOf, LONG_WAIT } from './ageing.js';
export type { WaitingSince } from './ageing.js';
export { medianOf } from './median.js';
