export { INTEREST, INTERESTS } from './interest-machine.js';
export type { InterestCommand, InterestKind, InterestState } from './interest-machine.js';
export { leavesRoom } from './leaves-room.js';
export { REGISTER_CATEGORIES } from './register-categories.js';
export type { RegisterCategory } from './register-categories.js';
export { registrationDue } from './registration-due.js';
