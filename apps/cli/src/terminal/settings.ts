import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigProblems, readConfig, type Config } from '#platform/config';
import type { FileSettings } from '#platform/files';
import { beginning } from '../start/beginning.js';
import type { Terminal } from './terminal.js';

const BESIDE_START = 'Or run "npm start" in another terminal: commands use what it has started.';

/**
 * The settings of a command. What the environment leaves open is taken from a running `npm start` on the same data
 * folder, so that commands work beside it with nothing set.
 * @throws ConfigProblems with every problem at once
 */
export function readSettings(terminal: Terminal): Config {
  const env = environmentOf(terminal);
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigProblems) || env['DATABASE_URL']) throw error;
    throw new ConfigProblems([...error.problems, BESIDE_START]);
  }
}

/** The environment of a command, completed from a running `npm start`. */
export function environmentOf({ env }: Terminal): Record<string, string | undefined> {
  const dataDir = env['DATA_DIR'] || '.data';
  const running = runningStart(dataDir);
  if (running === null || env['DATABASE_URL']) return { ...env };
  return {
    ...env,
    NODE_ENV: env['NODE_ENV'] || 'development',
    DATABASE_URL: running.databaseUrl,
    REDIS_URL: env['REDIS_URL'] || running.redisUrl,
    BASE_URL: env['BASE_URL'] || running.address,
    APP_SECRET: env['APP_SECRET'] || contentOf(join(dataDir, 'secret')).trim(),
  };
}

/** Where a command finds uploaded files: needs no other setting, so that a restore can be told only where to go. */
export function readFileSettings({ env }: Terminal): FileSettings {
  return { filesUrl: env['FILES_URL'] || null, dataDir: env['DATA_DIR'] || '.data' };
}

interface Running {
  readonly address: string;
  readonly databaseUrl: string;
  readonly redisUrl: string;
}

function runningStart(dataDir: string): Running | null {
  const text = contentOf(join(dataDir, 'running.json'));
  if (text === '') return null;
  const told: unknown = JSON.parse(text);
  if (typeof told !== 'object' || told === null) return null;
  const { pid, began, address, databaseUrl, redisUrl } = { ...told } as Record<string, unknown>;
  if (typeof pid !== 'number' || beginning(pid) !== began) return null;
  if (typeof databaseUrl !== 'string' || typeof redisUrl !== 'string') return null;
  return { databaseUrl, redisUrl, address: String(address) };
}

function contentOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
