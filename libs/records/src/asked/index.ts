export { AskedQueries } from './asked.queries.js';
export type { AskedChoice } from './asked.queries.js';
export { ASKED_KINDS } from './asked-views.js';
export type { AskedFilter, AskedKind, AskedLine } from './asked-views.js';
