import { join, resolve } from 'node:path';

import { readConfig } from '#platform/config';
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
 * @throws ConfigProblems with everything that is wrong in the environment, before anything is started
 */
export async function readSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const root = repositoryRoot();
  const wanted = env['PORT'] || '3000';
  requireRight(env, wanted);
  return {
    root,
    port: wanted === '0' ? await freePort() : Number(wanted),
    dataDir: resolve(env['DATA_DIR'] || join(root, '.data')),
    databaseUrl: env['DATABASE_URL'] || undefined,
    redisUrl: env['REDIS_URL'] || undefined,
    env,
  };
}

/** Checks what the programs will check, with stand-ins for what is only known or made later. */
function requireRight(env: NodeJS.ProcessEnv, port: string): void {
  readConfig({
    ...env,
    NODE_ENV: env['NODE_ENV'] || 'development',
    PORT: port === '0' ? '3000' : port,
    DATABASE_URL: env['DATABASE_URL'] || 'postgres://embedded',
    REDIS_URL: env['REDIS_URL'] || 'redis://embedded',
    APP_SECRET: env['APP_SECRET'] || 'a stand-in of thirty-two or more characters',
  });
}
