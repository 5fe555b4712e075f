export { HealthQueries, TRIED_IN_VAIN } from './health.queries.js';
export { RoomWatch } from './room-watch.js';
export type { HealthCheck, Readiness } from './health.queries.js';
