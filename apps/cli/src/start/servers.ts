import { join } from 'node:path';

import { type EmbeddedServer, startPostgres, startRedis } from '#platform/embedded';

import type { Settings } from './settings.js';
import type { Started } from './started.js';

/**
 * Starts PostgreSQL and Redis side by side, each unless its address was given.
 *
 * @returns the settings with both addresses
 */
export async function startServers(settings: Settings, started: Started): Promise<Settings> {
  const log = (sentence: string): void => console.error(sentence);
  const begin = async (
    name: string,
    given: string | undefined,
    start: () => Promise<EmbeddedServer>,
  ): Promise<string> => {
    if (given !== undefined) return given;
    const server = await start();
    started.addServer({ name, ...server });
    return server.url;
  };
  const { dataDir } = settings;
  const outcomes = await Promise.allSettled([
    begin('PostgreSQL', settings.databaseUrl, () =>
      startPostgres({ dataDir: join(dataDir, 'postgres'), log }),
    ),
    begin('Redis', settings.redisUrl, () => startRedis({ dataDir: join(dataDir, 'redis') })),
  ]);
  const [databaseUrl, redisUrl] = outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
  return { ...settings, databaseUrl, redisUrl };
}
