export { HealthQueries } from './health.queries.js';
export type { HealthCheck, Readiness } from './health.queries.js';
