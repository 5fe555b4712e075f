export { INTEREST, INTERESTS } from './interest-machine.js';
export type { InterestCommand, InterestKind, InterestState } from './interest-machine.js';
