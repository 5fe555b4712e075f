import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  ConfigProblems,
  connectRedis,
  createLogger,
  NestLogger,
  readConfig,
  refuseEvictingRedis,
  type Config,
} from '#platform';
import { openDataSource, pendingMigrations } from '#records/database';
import { WorkerModule } from './worker.module.js';

/** A stop that takes longer, because Redis or the database does not answer, is cut short. Milliseconds. */
const STOP_WITHIN = 9_000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('worker', config.logLevel);
  await refuseUnready(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.on(config), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_WITHIN).unref();
      void app.close().then(() => process.exit(0));
    });
  }
  logger.info({ mail: config.smtpUrl === null ? 'built-in mailbox' : 'SMTP' }, 'worker started');
}

/** What a worker will not start on: each said plainly, all at once. */
async function refuseUnready(config: Config): Promise<void> {
  const problems: string[] = [];
  if (config.environment === 'production' && config.smtpUrl === null) {
    problems.push('SMTP_URL must be set in production: the built-in mailbox sends nothing.');
  }
  const dataSource = await openDataSource(config.databaseUrl, 1);
  const pending = await pendingMigrations(dataSource);
  await dataSource.destroy();
  if (pending.length > 0) {
    problems.push(
      `Migrations are pending (${pending.join(', ')}): run "npm run -s cli -- migrate".`,
    );
  }
  const redis = connectRedis(config.redisUrl);
  await refuseEvictingRedis(redis).catch((fault: unknown) =>
    problems.push(fault instanceof Error ? fault.message : String(fault)),
  );
  redis.disconnect();
  if (problems.length > 0) throw new ConfigProblems(problems);
}

start().catch((fault: unknown) => {
  console.error(fault instanceof ConfigProblems ? fault.message : fault);
  process.exit(1);
});
