export { EVENTS, sentenceOf } from './events.js';
export type { EventName } from './events.js';
