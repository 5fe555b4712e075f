import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, startRedis } from '#platform/embedded';

/** PostgreSQL and Redis of the run's own. */
export interface Arena {
  close(): Promise<void>;
}

/** Starts both, and tells the support of the specs where they are. */
export async function openArena(): Promise<Arena> {
  const dataDir = mkdtempSync(join(tmpdir(), 'critical-friend-faults-'));
  const [postgres, redis] = await Promise.all([
    startPostgres({ dataDir: join(dataDir, 'postgres'), fast: true }),
    startRedis({ dataDir: join(dataDir, 'redis') }),
  ]);
  process.env['CF_TEST_DATABASE_URL'] = postgres.url;
  process.env['CF_TEST_REDIS_URL'] = redis.url;
  process.env['CF_FAULTS_POSTMASTER'] = postmasterOf(join(dataDir, 'postgres'));
  process.env['CF_FAULTS_CLUSTER'] = join(dataDir, 'postgres/cluster');
  return {
    close: async () => {
      await Promise.all([postgres.stop(), redis.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function postmasterOf(folder: string): string {
  const [pid = ''] = readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n');
  return pid;
}
