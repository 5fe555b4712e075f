export { freePort } from './free-port.js';
export { startPostgres } from './postgres.js';
export type { PostgresOptions } from './postgres.js';
export { startRedis } from './redis.js';
export type { RedisOptions } from './redis.js';
export type { EmbeddedServer } from './server.js';
