export { AGE_BANDS, ageingOf, LONG_WAIT, type Ageing, type WaitingSince } from './ageing.js';
export { medianOf } from './median.js';
