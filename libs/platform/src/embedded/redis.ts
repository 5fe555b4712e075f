import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Redis } from 'ioredis';

import { repositoryRoot } from '../installation/index.js';
import { freePort } from './free-port.js';
import { type KeptProcess, lastWords, startKept } from './kept-process.js';
import type { EmbeddedServer } from './server.js';

/** Where its log goes; a folder for temporary files when absent. Nothing is kept from one start to the next. */
export interface RedisOptions {
  dataDir?: string;
  log?: (sentence: string) => void;
}

/**
 * Starts a Redis for trying and testing: a `redis-server` or `valkey-server` found on the PATH, otherwise Valkey
 * compiled to WebAssembly in a process of its own. It listens on 127.0.0.1 only, asks for a password, never evicts,
 * keeps nothing on disk and ends with this process, even if this process is killed.
 *
 * @throws with the server's last words when it does not start
 */
export async function startRedis(options: RedisOptions = {}): Promise<EmbeddedServer> {
  const folder = resolve(options.dataDir ?? mkdtempSync(join(tmpdir(), 'critical-friend-redis-')));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const logFile = join(folder, 'redis.log');
  const program = onPath('redis-server') ?? onPath('valkey-server');
  options.log?.(program === undefined ? 'Redis: Valkey from npm.' : `Redis: ${program}.`);

  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const args = program === undefined ? ownProcess(port) : kept(program, port, folder);
    const server = startKept({ command: process.execPath, args, logFile });
    const password = await guarded(port, server);
    if (password !== undefined) {
      return {
        url: `redis://:${password}@127.0.0.1:${port}`,
        port,
        ended: server.ended,
        stop: async () => {
          await server.stop();
          if (options.dataDir === undefined) rmSync(folder, { recursive: true, force: true });
        },
      };
    }
    await server.stop();
    if (attempt === 3) throw new Error(`Redis did not start.\n${lastWords(logFile)}`);
  }
}

function ownProcess(port: number): string[] {
  return [
    '--no-warnings',
    join(repositoryRoot(), 'libs/platform/src/embedded/valkey.mjs'),
    `${port}`,
  ];
}

function kept(command: string, port: number, cwd: string): string[] {
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  args.push('--maxmemory-policy', 'noeviction');
  const keeper = join(repositoryRoot(), 'libs/platform/src/embedded/keep.mjs');
  return [keeper, JSON.stringify({ command, args, cwd, stopSignal: 'SIGTERM' })];
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Waits until it answers and gives it a password; undefined when it ended or stayed silent. */
async function guarded(port: number, server: KeptProcess): Promise<string | undefined> {
  let over = false;
  void server.ended.then(() => (over = true));
  const password = randomBytes(24).toString('base64url');
  const client = new Redis({
    host: '127.0.0.1',
    port,
    lazyConnect: true,
    retryStrategy: () => 20,
    maxRetriesPerRequest: null,
  });
  client.on('error', () => undefined);
  const patience = wait(20_000, undefined, { ref: false });
  try {
    const answered = client
      .connect()
      .catch(() => undefined)
      .then(() => client.config('SET', 'maxmemory-policy', 'noeviction'))
      .then(() => client.config('SET', 'requirepass', password))
      .then(() => password);
    answered.catch(() => undefined);
    const settled = await Promise.race([answered, server.ended.then(() => undefined), patience]);
    return over ? undefined : (settled ?? undefined);
  } finally {
    client.disconnect();
  }
}
