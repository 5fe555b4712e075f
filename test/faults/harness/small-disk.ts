import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of a few megabytes, to be filled to its last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  free(): void;
  remove(): void;
}

/** Mounts one in memory; null where this machine lets nobody mount, so that nothing was tried. Bytes are megabytes. */
export function smallDisk(megabytes: number, ownedLike?: string): SmallDisk | null {
  const mounted = mkdtempSync(join(tmpdir(), 'critical-friend-faults-disk-'));
  chmodSync(mounted, 0o755);
  const { uid, gid } = ownedLike === undefined ? { uid: 0, gid: 0 } : statSync(ownedLike);
  const options = `size=${megabytes}m,mode=0700,uid=${uid},gid=${gid}`;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', mounted], { stdio: 'ignore' });
  } catch {
    rmSync(mounted, { recursive: true });
    return null;
  }
  const ballast = join(mounted, 'ballast');
  return {
    folder: mounted,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['--lazy', mounted], { stdio: 'ignore' });
      rmSync(mounted, { recursive: true });
    },
  };
}

function fillUp(ballast: string): void {
  const file = openSync(ballast, 'w');
  try {
    for (const chunk of [1_048_576, 4_096, 1]) writeUntilFull(file, Buffer.alloc(chunk));
  } finally {
    closeSync(file);
  }
}

function writeUntilFull(file: number, chunk: Buffer): void {
  try {
    while (writeSync(file, chunk) === chunk.length);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC')) throw fault;
  }
}
