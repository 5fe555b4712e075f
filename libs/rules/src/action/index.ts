export { ACTION } from './action-machine.js';
export type { ActionCommand, ActionState } from './action-machine.js';
