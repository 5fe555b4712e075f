import { openSync, readSync, statSync, closeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Arena } from '../arena/arena.js';

/** A nudge to the relay goes at most once in 20 ms whatever is asked, so it belongs to no request. */
const NO_REQUESTS_OWN = /^NOTIFY /;

/** Lets PostgreSQL write every statement of new connections to its log, or stops it. */
export async function logStatements({ databaseUrl }: Arena, on: boolean): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const name = new URL(databaseUrl).pathname.slice(1);
  await client.query(
    on
      ? `ALTER DATABASE ${name} SET log_statement = 'all'`
      : `ALTER DATABASE ${name} RESET log_statement`,
  );
  await client.end();
}

/** The statements PostgreSQL was given while something was done, BEGIN and COMMIT among them. */
export async function statementsOf(
  { postgresLog }: Arena,
  deed: () => Promise<unknown>,
): Promise<readonly string[]> {
  const from = statSync(postgresLog).size;
  await deed();
  await wait(100);
  const length = statSync(postgresLog).size - from;
  const log = openSync(postgresLog, 'r');
  const written = Buffer.alloc(length);
  readSync(log, written, 0, length, from);
  closeSync(log);
  const found = written.toString().matchAll(/LOG: {2}(?:statement|execute [^:]*): (.*)/g);
  return [...found]
    .map(([, statement = '']) => statement)
    .filter((statement) => !NO_REQUESTS_OWN.test(statement));
}
