import pg from 'pg';

/** A database of its own on a server, for as long as it is needed. */
export interface OwnDatabase {
  readonly url: string;
  /** Removes it, closing what is still connected to it. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database beside the one an address names.
 * @param name lower-case letters, digits and underscores
 * @throws RangeError on any other name
 */
export async function createDatabase(beside: string, name: string): Promise<OwnDatabase> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new RangeError(`"${name}" is not a database name`);
  await asking(beside, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(beside);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => asking(beside, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asking(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
