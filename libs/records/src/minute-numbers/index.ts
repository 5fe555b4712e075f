export { nextMinute, numberItem } from './next-minute.js';
export type { NumberedMinute } from './next-minute.js';
