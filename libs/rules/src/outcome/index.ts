export { lawBehind, lawOfDate } from './law-of-date.js';
export type { AskedFor } from './law-of-date.js';
export { DAYS_FOR_INFORMATION, OUTCOME_KINDS } from './outcome-kinds.js';
export type { OutcomeKind } from './outcome-kinds.js';
export { OUTCOME } from './outcome-machine.js';
export type { OutcomeCommand, OutcomeState } from './outcome-machine.js';
export { maySettleAs, SETTLED_AS, SETTLEMENTS } from './settlements.js';
export type { Settlement } from './settlements.js';
