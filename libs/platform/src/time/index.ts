export { pinnedTo, SettableTime, systemTime, timeSourceFor } from './time-source.js';
export type { TimeSource } from './time-source.js';
