import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createWebApp } from '../../apps/web/src/create-app.js';
import { readConfig } from '#platform/config';
import { createLogger, type Logger } from '#platform/logger';
import { SettableTime } from '#platform/time';
import { filesOfTests } from './files-of-tests.js';
import { aDatabase } from './servers.js';

const SETTINGS = {
  NODE_ENV: 'test',
  REDIS_URL: 'redis://127.0.0.1:1',
  APP_SECRET: 'a secret for specs only, of forty signs..',
  LOG_LEVEL: 'silent',
  DATA_DIR: filesOfTests,
};

/** The web application on a database of its own, and the clock it goes by. */
export interface TestWeb {
  readonly app: NestFastifyApplication;
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  readonly address: string;
  readonly time: SettableTime;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** Assembles the real application; nothing is replaced but the clock. `env` changes its settings; `log` is told what its log is told. */
export async function aWebApp(env: Record<string, string> = {}, log?: Logger): Promise<TestWeb> {
  const database = await aDatabase();
  const time = new SettableTime('2023-07-20T09:00:00.000Z');
  const config = readConfig({ ...SETTINGS, DATABASE_URL: database.url, ...env });
  const logger = log ?? createLogger('web', config.logLevel);
  try {
    const app = await createWebApp({ config, time, logger });
    await app.listen(0, '127.0.0.1');
    const stop = async () => {
      await app.close();
      await database.drop();
    };
    return { app, address: await app.getUrl(), time, databaseUrl: database.url, stop };
  } catch (error) {
    await database.drop();
    throw error;
  }
}
