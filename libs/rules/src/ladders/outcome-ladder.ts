import { ladder } from './rung.js';

/** The ladder of a comment or a request that is to be answered by a date. */
export const OUTCOME_LADDER = ladder([]);
