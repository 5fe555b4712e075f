import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Clears what an earlier launcher left on these data: a PostgreSQL still running is stopped, a `postmaster.pid`
 * of one that is gone is removed. Process numbers are used again, so a number alone proves nothing: only a
 * PostgreSQL that works in this very folder counts.
 *
 * @param cluster folder of the database files, an absolute path
 * @returns a sentence when something was cleared
 */
export async function clearLeftover(cluster: string): Promise<string | undefined> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (worksIn(pid, cluster)) {
    await stop(pid, cluster);
    rmSync(file, { force: true });
    return 'Stopped a PostgreSQL that an earlier start had left.';
  }
  rmSync(file, { force: true });
  return 'Removed the mark of a PostgreSQL that is no longer running.';
}

function worksIn(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    if (process.platform === 'linux') {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return false;
  }
}

async function stop(pid: number, cluster: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const patience = Date.now() + 10_000;
    while (Date.now() < patience) {
      if (!worksIn(pid, cluster)) return;
      await wait(25);
    }
  }
  throw new Error(`A PostgreSQL (process ${pid}) still works in ${cluster} and would not stop.`);
}
