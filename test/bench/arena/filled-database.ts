import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrateDatabase } from '#records/database';
import type { LocalDate } from '#rules';
import { say } from '../results/say.js';
import { seed } from '../seed/seed.js';
import { ROOT } from './root.js';

const ARENA = 'bench';

/**
 * A database with the day's records, untouched by earlier runs: copied from one that is filled once a day, and again
 * when a migration or the seed has changed. Returns its address.
 */
export async function filledDatabase(
  server: string,
  filling: { readonly records: number; readonly today: LocalDate },
): Promise<string> {
  const template = `seed_${filling.records}_${fingerprint(filling.today)}`;
  const client = new Client({ connectionString: addressOf(server, 'postgres') });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${ARENA} WITH (FORCE)`);
    if (!(await exists(client, template))) await fill(client, { server, template, ...filling });
    await client.query(`CREATE DATABASE ${ARENA} TEMPLATE ${template} STRATEGY FILE_COPY`);
  } finally {
    await client.end();
  }
  return addressOf(server, ARENA);
}

async function fill(
  client: Client,
  filling: { server: string; template: string; records: number; today: LocalDate },
): Promise<void> {
  const { server, template, records, today } = filling;
  const started = performance.now();
  await dropOlder(client, `seed_${records}_`);
  const making = `${template}_making`;
  await client.query(`CREATE DATABASE ${making}`);
  const url = addressOf(server, making);
  await migrateDatabase(url);
  await seed({ url, records, today });
  await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(`Filled a database with ${records} recommendations in ${seconds} s.`);
}

async function dropOlder(client: Client, prefix: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname LIKE $1',
    [`${prefix}%`],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
}

async function exists(client: Client, name: string): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return found.rowCount === 1;
}

/** Changes with the day, the migrations and the seed itself. */
function fingerprint(today: LocalDate): string {
  const hash = createHash('sha256').update(today);
  for (const folder of ['libs/records/src/database/migrations', 'test/bench/seed']) {
    for (const name of readdirSync(join(ROOT, folder)).toSorted()) {
      hash.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
