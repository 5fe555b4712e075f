import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '#platform/config';
import type { TimeSource } from '#platform/time';
import { openDataSource, pendingMigrations } from '#records/database';
import { RecordsModule } from '#records/module';

/**
 * Every service of the record for one command. The caller closes it.
 * @throws with what to do when the database is not up to date
 */
export async function openRecord(
  config: Config,
  time: TimeSource,
  pool = 4,
): Promise<INestApplicationContext> {
  await refuseUnmigrated(config.databaseUrl);
  return NestFactory.createApplicationContext(RecordsModule.on({ config, time, pool }), {
    logger: false,
    abortOnError: false,
  });
}

async function refuseUnmigrated(url: string): Promise<void> {
  const dataSource = await openDataSource(url, 1);
  try {
    const pending = await pendingMigrations(dataSource);
    if (pending.length === 0) return;
    throw new Error('The database is not up to date: run "npm run -s cli -- migrate" first.');
  } finally {
    await dataSource.destroy();
  }
}
