import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'critical-friend-test-';
const MEMORY = '/dev/shm';
const ENOUGH = 2 * 1024 ** 3;

/** One PostgreSQL and one Redis for the run, when a spec under `test/` is among what runs. */
export default async function startServers({ rootDir, testPathPatterns }) {
  const specs = readdirSync(join(rootDir, 'test'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(rootDir, 'test', file));
  const selected = testPathPatterns.toExecutor({ rootDir });
  if (!specs.some((spec) => selected.isMatch(spec))) return;

  const folder = folderOfServers();
  for (const place of new Set([tmpdir(), folder])) removeAbandoned(place);
  register('./typescript-loader.mjs', import.meta.url);
  const { startPostgres, startRedis } = await import('../../libs/platform/src/embedded/index.ts');
  const dataDir = mkdtempSync(join(folder, `${PREFIX}${process.pid}-`));
  const [postgres, redis] = await Promise.all([
    startPostgres({ dataDir: join(dataDir, 'postgres'), fast: true }),
    startRedis({ dataDir: join(dataDir, 'redis') }),
  ]);
  process.env.CF_TEST_DATABASE_URL = postgres.url;
  process.env.CF_TEST_REDIS_URL = redis.url;
  globalThis.stopTestServers = async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** In memory where there is room: a database is nine hundred files, and making them takes a disk half a second. */
function folderOfServers() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A run that was killed took its servers with it, but not its files. */
function removeAbandoned(folder) {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(PREFIX))) {
    if (isRunning(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Another user's run: his to remove.
    }
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
