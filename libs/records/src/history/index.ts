export { HistoryQueries } from './history.queries.js';
export type { Told } from './history.queries.js';
