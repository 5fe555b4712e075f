import { join, resolve } from 'node:path';

import { freePort } from '#platform/embedded';
import { repositoryRoot } from '#platform/installation';

/** What `npm start` was asked for. Everything else in the environment is passed on as it is. */
export interface Settings {
  root: string;
  port: number;
  dataDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  env: NodeJS.ProcessEnv;
}

/**
 * Reads PORT (3000; 0 takes a free one), DATA_DIR (`.data`), DATABASE_URL and REDIS_URL.
 *
 * @throws with a plain sentence when PORT is not a port
 */
export async function readSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const root = repositoryRoot();
  const wanted = env['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${wanted}".`);
  }
  return {
    root,
    port: wanted === '0' ? await freePort() : Number(wanted),
    dataDir: resolve(env['DATA_DIR'] || join(root, '.data')),
    databaseUrl: env['DATABASE_URL'] || undefined,
    redisUrl: env['REDIS_URL'] || undefined,
    env,
  };
}
