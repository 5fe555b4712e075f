import { randomBytes } from 'node:crypto';

import { Client } from 'pg';

import { migrateDatabase } from '#records/database';

/** A database of a spec's own. */
export interface TestDatabase {
  url: string;
  /** Removes it, closing what is still connected to it. */
  drop(): Promise<void>;
}

const TEMPLATE = 'migrated';
const MAKING_TEMPLATE = 20090942;

/** A fresh database with every migration applied, copied from one that is migrated once a run. */
export async function aDatabase(): Promise<TestDatabase> {
  await asAdministrator(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MAKING_TEMPLATE]);
    if (!(await exists(client, TEMPLATE))) await makeTemplate(client);
  });
  return create(`TEMPLATE ${TEMPLATE}`);
}

/** A fresh database with nothing in it: for the migrations themselves and for commands that make their own. */
export function anEmptyDatabase(): Promise<TestDatabase> {
  return create('TEMPLATE template0');
}

async function makeTemplate(client: Client): Promise<void> {
  const making = `${TEMPLATE}_making`;
  await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${making}`);
  await migrateDatabase(addressOf(making));
  await client.query(`ALTER DATABASE ${making} RENAME TO ${TEMPLATE}`);
}

async function create(from: string): Promise<TestDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await asAdministrator((client) =>
    client.query(`CREATE DATABASE ${name} ${from} STRATEGY FILE_COPY`),
  );
  return {
    url: addressOf(name),
    drop: async () => {
      await asAdministrator((client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}

async function exists(client: Client, name: string): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return found.rowCount === 1;
}

/** Ending the connection also gives back its advisory lock. */
async function asAdministrator(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: addressOf('postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(database: string): string {
  const url = new URL(serverAddress());
  url.pathname = `/${database}`;
  return url.href;
}

function serverAddress(): string {
  const url = process.env['CF_TEST_DATABASE_URL'];
  if (url === undefined)
    throw new Error('No PostgreSQL was started: specs that need one live in test/.');
  return url;
}
