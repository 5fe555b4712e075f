export { ADDRESSEE } from './addressee-machine.js';
export { AWAITING_ANSWER } from './addressee-states.js';
export type { AddresseeCommand, AddresseeState } from './addressee-states.js';
export { likelyFooting, unusualFooting } from './likely-footing.js';
export type { LikelyFooting } from './likely-footing.js';
export { PAUSED, STANDING_AFTER } from './standing-after.js';
export type { RunningClock, StandingAfter } from './standing-after.js';
