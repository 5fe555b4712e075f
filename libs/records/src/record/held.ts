import { HELD } from '#rules';

/** The states of a meeting that was held, as a list in SQL: `m.state IN (${HELD_STATES})`. */
export const HELD_STATES = HELD.map((state) => `'${state}'`).join(',');
