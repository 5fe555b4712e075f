export { ADDRESSEE, AWAITING_ANSWER } from './addressee-machine.js';
export type { AddresseeCommand, AddresseeState } from './addressee-machine.js';
export { likelyFooting, unusualFooting } from './likely-footing.js';
export type { LikelyFooting } from './likely-footing.js';
