export { connectRedis, refuseEvictingRedis } from './redis.js';
