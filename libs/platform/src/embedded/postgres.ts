import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';

import { repositoryRoot } from '../installation/index.js';
import { type Cluster, dataFolderArgument, OWNER, prepareCluster } from './cluster.js';
import { freePort } from './free-port.js';
import { type KeptProcess, lastWords, startKept } from './kept-process.js';
import { clearLeftover } from './leftover.js';
import { postgresBinaries } from './postgres-binaries.js';
import type { EmbeddedServer } from './server.js';
import { serverUser } from './server-user.js';

/** Where the data are kept, and how to run. */
export interface PostgresOptions {
  dataDir: string;
  /** A free one is chosen when absent. */
  port?: number;
  /** For tests only: a power cut may lose everything. */
  fast?: boolean;
  log?: (sentence: string) => void;
}

/**
 * Starts the PostgreSQL that comes with npm on `dataDir`, made on first use and used again after that; it listens
 * on 127.0.0.1 only and ends with this process, even if this process is killed.
 *
 * Whatever an earlier start left running on the same folder is stopped first: one launcher a folder is the
 * caller's duty.
 *
 * @returns the address of the database `critical_friend`, with its password
 * @throws with the server's last words when it does not start
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const user = serverUser(join(dataDir, 'cluster'));
  const binaries = postgresBinaries(user);
  const cluster = await prepareCluster(dataDir, user, binaries);
  const cleared = await clearLeftover(cluster.folder);
  if (cleared !== undefined) options.log?.(cleared);

  const { kept, port } = await listening(cluster, join(binaries.bin, 'postgres'), options);
  const url = `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}`;
  try {
    await ensureDatabase(`${url}/postgres`);
  } catch (error) {
    await kept.stop();
    throw error;
  }
  return { url: `${url}/${OWNER}`, port, ended: kept.ended, stop: () => kept.stop() };
}

async function listening(
  cluster: Cluster,
  postgres: string,
  options: PostgresOptions,
): Promise<{ kept: KeptProcess; port: number }> {
  const logFile = join(cluster.folder, '..', 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const kept = startKept({
      command: process.execPath,
      args: [
        join(repositoryRoot(), 'libs/platform/src/embedded/keep.mjs'),
        JSON.stringify({
          command: postgres,
          args: [
            '-D',
            dataFolderArgument(cluster.folder, cluster.user),
            ...settings(port, options.fast),
          ],
          stopSignal: 'SIGINT',
          cwd: cluster.folder,
          env: { PATH: process.env['PATH'], TZ: 'UTC' },
          ...cluster.user,
        }),
      ],
      logFile,
    });
    const failure = await ready(join(cluster.folder, 'postmaster.pid'), port, kept);
    if (failure === undefined) return { kept, port };
    await kept.stop();
    if (attempt === 3 || !lastWords(logFile).includes('in use')) {
      throw new Error(`PostgreSQL did not start: ${failure}\n${lastWords(logFile)}`);
    }
  }
}

function settings(port: number, fast = false): string[] {
  const wanted: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 100,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Waits as pg_ctl does: the fourth line of `postmaster.pid` is the port, the eighth says "ready". */
async function ready(
  pidFile: string,
  port: number,
  kept: KeptProcess,
): Promise<string | undefined> {
  let over: string | undefined;
  void kept.ended.then((how) => (over = how));
  const patience = Date.now() + 60_000;
  while (over === undefined && Date.now() < patience) {
    const lines = linesOf(pidFile);
    if (lines[3] === String(port) && lines[7]?.trim() === 'ready') return undefined;
    await wait(15);
  }
  return over ?? 'it was not ready within a minute';
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  } finally {
    await client.end();
  }
}
