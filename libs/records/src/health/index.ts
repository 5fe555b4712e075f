export { HealthQueries, TRIED_IN_VAIN } from './health.queries.js';
export type { HealthCheck, Readiness } from './health.queries.js';
