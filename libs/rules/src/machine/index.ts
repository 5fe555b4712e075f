export { checkMachines, machineFaults } from './check.js';
export { decide, offered } from './decide.js';
export type { Ask, Standing, Verdict } from './decide.js';
export type { ClockEffect, Machine, StateMeaning, Transition } from './machine.js';
export { NEEDS } from './needs.js';
export type { NeedName } from './needs.js';
