export { ADDRESSEE, AWAITING_ANSWER } from './addressee-machine.js';
export type { AddresseeCommand, AddresseeState } from './addressee-machine.js';
