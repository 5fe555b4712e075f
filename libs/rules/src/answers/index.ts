export { ASKS_FOR_MORE, CLOSURES, DECISIONS, fitsAnswer, OUTCOMES } from './answers.js';
export type { Closure, Decision, Outcome } from './answers.js';
