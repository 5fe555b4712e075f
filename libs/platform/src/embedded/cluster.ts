import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { PostgresBinaries } from './postgres-binaries.js';
import type { ServerUser } from './server-user.js';

/** The name of the role and of the database. */
export const OWNER = 'critical_friend';

/** The files of one embedded PostgreSQL: `cluster` for the server, `password` and `postgres.log` beside it. */
export interface Cluster {
  folder: string;
  password: string;
  user: ServerUser | undefined;
}

/**
 * Makes a new database cluster, or takes the one that is there. UTF-8, sorted by code point whatever the system's
 * locale, passwords by SCRAM. A cluster whose making was cut short is made again.
 *
 * @param dataDir absolute path of the folder that holds it
 * @throws when the cluster is of another PostgreSQL version, or belongs to another user
 */
export async function prepareCluster(
  dataDir: string,
  user: ServerUser | undefined,
  binaries: PostgresBinaries,
): Promise<Cluster> {
  const folder = join(dataDir, 'cluster');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  own(dataDir, 0o700, user);
  if (!existsSync(folder)) await makeCluster(dataDir, user, binaries);
  const version = readOwn(join(folder, 'PG_VERSION'));
  if (version !== binaries.major) {
    throw new Error(
      `${dataDir} was made by PostgreSQL ${version}; this is ${binaries.major}. Choose another DATA_DIR.`,
    );
  }
  return { folder, password: readOwn(join(dataDir, 'password')), user };
}

/**
 * How a server is told its data folder. As root on Linux it is "the folder I was started in": the user it runs as
 * may have no way to it through the folders above, such as `/root`.
 */
export function dataFolderArgument(folder: string, user: ServerUser | undefined): string {
  return user !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

async function makeCluster(
  dataDir: string,
  user: ServerUser | undefined,
  { bin }: PostgresBinaries,
): Promise<void> {
  const making = join(dataDir, 'cluster.making');
  const password = join(dataDir, 'password');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making);
  own(making, 0o700, user);
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  own(password, 0o600, user);
  const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin'];
  options.push('--builtin-locale=C.UTF-8', '--text-search-config=english', '--auth=scram-sha-256');
  options.push(`--username=${OWNER}`, '--pwfile=../password', '--no-sync');
  await promisify(execFile)(
    join(bin, 'initdb'),
    [`--pgdata=${dataFolderArgument(making, user)}`, ...options],
    { cwd: making, env: { PATH: process.env['PATH'], TZ: 'UTC' }, ...user },
  );
  renameSync(making, join(dataDir, 'cluster'));
}

function own(path: string, mode: number, user: ServerUser | undefined): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
  try {
    chmodSync(path, mode);
  } catch (error) {
    throw notOurs(path, error);
  }
}

function readOwn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw notOurs(path, error);
  }
}

function notOurs(path: string, cause: unknown): Error {
  const sentence = `${path} cannot be used by this user. Start as its owner, or choose another DATA_DIR.`;
  return new Error(sentence, { cause });
}
