export { aDatabase, anEmptyDatabase } from './servers-database.js';
export type { TestDatabase } from './servers-database.js';
export { anOwnRedis, aRedis } from './servers-redis.js';
export type { TestRedis } from './servers-redis.js';
