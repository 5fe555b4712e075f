import pg, { type Client } from 'pg';

/**
 * A connection that writes every value as the same text whatever the server is set to, and waits as long as a large
 * table takes. The caller ends it.
 */
export async function connect(url: string): Promise<Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'critical-friend backup',
  });
  // A server that goes away is told by the command that was under way.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    `SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; SET extra_float_digits = 1;
     SET bytea_output = 'hex'; SET client_encoding = 'UTF8'; SET statement_timeout = 0;
     SET lock_timeout = '10s'`,
  );
  return client;
}
