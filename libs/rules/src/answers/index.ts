export { ASKS_FOR_MORE, CLOSURES, DECISIONS, OUTCOMES } from './answers.js';
export type { Closure, Decision, Outcome } from './answers.js';
