import { randomBytes } from 'node:crypto';

import { Redis } from 'ioredis';

import { type EmbeddedServer, startRedis } from '#platform/embedded';

/** A logical database of the run's Redis, empty, and a key prefix for queues. */
export interface TestRedis {
  url: string;
  prefix: string;
}

const DATABASES = 16;
const A_WORKER = 7;
let taken = 0;

/**
 * An empty logical database for this spec file: FLUSHDB in it disturbs nobody. A jest worker runs one file at a
 * time, so its number tells the databases of one file from those of another; a file may take seven.
 */
export async function aRedis(): Promise<TestRedis> {
  const server = process.env['CF_TEST_REDIS_URL'];
  if (server === undefined)
    throw new Error('No Redis was started: specs that need one live in test/.');
  const worker = Number(process.env['JEST_WORKER_ID'] ?? 1) - 1;
  const number = 1 + ((worker * A_WORKER + (taken % A_WORKER)) % (DATABASES - 1));
  taken += 1;
  const url = `${server}/${number}`;
  const client = new Redis(url);
  await client.flushdb();
  client.disconnect();
  return { url, prefix: `spec-${randomBytes(4).toString('hex')}` };
}

/** A Redis in a process of its own: for FLUSHALL, and for stopping it under somebody's feet. */
export function anOwnRedis(): Promise<EmbeddedServer> {
  return startRedis();
}
