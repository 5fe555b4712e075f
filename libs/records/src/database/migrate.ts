import type { DataSource } from 'typeorm';
import { MIGRATIONS, openDataSource } from './data-source.js';

/** Any two migrators take turns on this number. */
const MIGRATION_LOCK = 7_340_031;

/**
 * Brings a database up to date, one migrator at a time (PostgreSQL advisory lock).
 * @returns the names of the migrations carried out, none when it was up to date already.
 */
export async function migrateDatabase(url: string): Promise<readonly string[]> {
  const dataSource = await openDataSource(url, 2);
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SET lock_timeout = 0');
    await lock.query('SET statement_timeout = 0');
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

/** The migrations this build knows and the database does not have yet. */
export async function pendingMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const [found] = await dataSource.query<{ there: string | null }[]>(
    `SELECT to_regclass('migrations') AS there`,
  );
  const names = MIGRATIONS.map((migration) => migration.name);
  if (!found?.there) return names;
  const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
  const done = new Set(rows.map((row) => row.name));
  return names.filter((name) => !done.has(name));
}
