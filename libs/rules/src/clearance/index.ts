export { CLEARANCE, CLEARANCES } from './clearance-machine.js';
export type { ClearanceCommand, ClearanceKind, ClearanceState } from './clearance-machine.js';
