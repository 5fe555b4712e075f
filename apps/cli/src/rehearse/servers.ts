import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, startRedis } from '#platform/embedded';
import { connectRedis } from '#platform/redis';
import { createDatabase } from '#records/database';
import type { Terminal } from '../terminal/index.js';

/** An empty database and a queue of its own, for one rehearsal. */
export interface Scratch {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly queuePrefix: string;
  /** Removes everything again. */
  clear(): Promise<void>;
}

/**
 * A scratch database on the server of `DATABASE_URL` and keys of its own in `REDIS_URL`; for each that is not set a
 * server is started in a temporary folder. The databases that are there already are not touched.
 */
export async function scratch({ env }: Terminal): Promise<Scratch> {
  const folder = mkdtempSync(join(tmpdir(), 'critical-friend-rehearsal-'));
  const name = `rehearsal_${randomBytes(6).toString('hex')}`;
  const clearing: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true })];
  const clear = async () => {
    for (const step of clearing.toReversed()) await step();
  };
  try {
    const [server, redisUrl] = await Promise.all([
      env['DATABASE_URL'] || ownPostgres(folder, clearing),
      env['REDIS_URL'] || ownRedis(folder, clearing),
    ]);
    const database = await createDatabase(server, name);
    clearing.push(
      () => database.drop(),
      () => forgetKeys(redisUrl, name),
    );
    return { clear, redisUrl, databaseUrl: database.url, queuePrefix: name };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function ownPostgres(folder: string, clearing: (() => Promise<void>)[]): Promise<string> {
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), fast: true });
  clearing.push(() => server.stop());
  return server.url;
}

async function ownRedis(folder: string, clearing: (() => Promise<void>)[]): Promise<string> {
  const server = await startRedis({ dataDir: join(folder, 'redis') });
  clearing.push(() => server.stop());
  return server.url;
}

async function forgetKeys(url: string, prefix: string): Promise<void> {
  const redis = connectRedis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}*`, count: 1000 })) {
    if (Array.isArray(keys) && keys.length > 0) await redis.del(...keys.map(String));
  }
  redis.disconnect();
}
