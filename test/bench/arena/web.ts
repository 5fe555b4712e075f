import type { Arena } from './arena.js';
import { startContender, type Contender, type Program } from './contender.js';

/** Loaded first, it ends a process of ours when the bench is gone, however the bench went. */
export const WITH_LAUNCHER = './apps/cli/launch/with-launcher.mjs';

/** The web process as it runs in production: built, its own pool of ten, quiet. */
export const webProgram = (arena: Arena): Program => ({
  file: 'dist/programs/web.js',
  first: [WITH_LAUNCHER],
  env: processEnv(arena),
});

/** What both of our processes are told. */
export const processEnv = ({ databaseUrl, redisUrl }: Arena): Record<string, string> => ({
  NODE_ENV: 'production',
  // As in docker/Dockerfile.
  MALLOC_ARENA_MAX: '1',
  NODE_OPTIONS: '--max-semi-space-size=8',
  BASE_URL: 'http://127.0.0.1',
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
  APP_SECRET: 'a secret for the bench only, of forty signs',
  LOG_LEVEL: 'warn',
});

export const startWeb = (arena: Arena): Promise<Contender> =>
  startContender(webProgram(arena), '/deadlines');
