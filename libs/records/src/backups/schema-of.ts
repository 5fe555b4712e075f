import type { Client } from 'pg';
import { BackupUnusable } from './backup-unusable.js';

/**
 * The schema of a database: the names of the migrations carried out, in order.
 * @throws BackupUnusable when none was
 */
export async function schemaOf(client: Client): Promise<readonly string[]> {
  const found = await client.query<{ migrated: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS migrated`,
  );
  if (found.rows[0]?.migrated !== true) {
    throw new BackupUnusable('The database is empty: run "npm run -s cli -- migrate" first.');
  }
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM migrations ORDER BY timestamp',
  );
  return rows.map(({ name }) => name);
}
