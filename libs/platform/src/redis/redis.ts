import { Redis } from 'ioredis';

/**
 * One connection for a queue or a worker. Offline commands wait for the connection; nothing gives up after a
 * number of tries, because PostgreSQL holds what must happen and Redis only says when to try.
 */
export function connectRedis(url: string): Redis {
  return new Redis(url, {
    maxRetriesPerRequest: null,
    enableReadyCheck: true,
    connectTimeout: 5000,
  });
}

/** Refuses a Redis that may throw queue entries away when it is short of memory. Throws with what to change. */
export async function refuseEvictingRedis(redis: Redis): Promise<void> {
  const info = await redis.info('memory');
  const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1] ?? 'noeviction';
  if (policy !== 'noeviction') {
    throw new Error(
      `Redis may evict queue entries (maxmemory-policy is ${policy}): set it to noeviction.`,
    );
  }
}
