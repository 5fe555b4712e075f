export { OUTCOME, OUTCOME_KINDS } from './outcome-machine.js';
export type { OutcomeCommand, OutcomeKind, OutcomeState } from './outcome-machine.js';
