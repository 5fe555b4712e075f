import { connectRedis, refuseEvictingRedis } from '#platform/redis';
import type { Finding } from './finding.js';

/** How long Redis may take to answer. Milliseconds. */
const PATIENCE = 3_000;

/** Whether Redis answers and keeps what it is given. */
export async function redisPolicy(url: string): Promise<Omit<Finding, 'name'>> {
  const redis = connectRedis(url);
  let complaint = 'it did not answer';
  redis.on('error', (error: Error) => (complaint = error.message || complaint));
  let impatience: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    impatience = setTimeout(
      () => reject(new Error(`Redis cannot be reached: ${complaint}.`)),
      PATIENCE,
    );
  });
  try {
    await Promise.race([refuseEvictingRedis(redis), silence]);
    return { ok: true, says: 'Redis answers and evicts nothing.' };
  } finally {
    clearTimeout(impatience);
    redis.disconnect();
  }
}
