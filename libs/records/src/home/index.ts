export type { Changed } from './changed.queries.js';
export type { DueKindName } from './due-kinds.js';
export { HomeQueries } from './home.queries.js';
export type { DueRow } from './home.queries.js';
