import { ladder } from './rung.js';

/** The ladder of an interest to be registered. */
export const REGISTRATION_LADDER = ladder([]);
