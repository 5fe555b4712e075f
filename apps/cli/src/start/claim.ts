import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { beginning } from './beginning.js';
import { npmProcess } from './npm.js';

/** Who runs on a data folder, and where: other commands may read it to find the servers of a running start. */
interface Claim {
  pid: number;
  /** When the process began, in the kernel's ticks: process numbers are used again. */
  began: string;
  /** The npm that started it, if one did: when that is gone, it is about to stop. */
  npm: number | null;
  address: string;
  databaseUrl?: string;
  redisUrl?: string;
}

/** A data folder that is ours until we end. */
export interface ClaimedFolder {
  /** An earlier launcher ended without giving the folder back. */
  wasKilled: boolean;
  tell(servers: { databaseUrl: string; redisUrl: string }): void;
  release(): void;
}

/**
 * Takes a data folder for this process alone; one left by a killed launcher is taken over.
 *
 * @throws when another launcher runs on it
 */
export async function claimFolder(dataDir: string, address: string): Promise<ClaimedFolder> {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'running.json');
  const earlier = read(file);
  if (earlier !== undefined) {
    await untilGone(earlier);
    if (isRunning(earlier)) {
      throw new Error(
        `It already runs on ${dataDir}, at ${earlier.address}. Stop it first, or set DATA_DIR to another folder.`,
      );
    }
    rmSync(file, { force: true });
  }
  const claim: Claim = {
    pid: process.pid,
    began: beginning(process.pid),
    npm: npmProcess(),
    address,
  };
  const write = (text: Claim, flag: string) =>
    writeFileSync(file, `${JSON.stringify(text, null, 2)}\n`, { mode: 0o600, flag });
  write(claim, 'wx');
  return {
    wasKilled: earlier !== undefined,
    tell: (servers) => write({ ...claim, ...servers }, 'w'),
    release: () => rmSync(file, { force: true }),
  };
}

/** A launcher whose npm was killed is on its way out. */
async function untilGone(claim: Claim): Promise<void> {
  const patience = Date.now() + 20_000;
  while (isRunning(claim) && claim.npm !== null && beginning(claim.npm) === '') {
    if (Date.now() > patience) return;
    await wait(50);
  }
}

function read(file: string): Claim | undefined {
  try {
    const claim: Claim = JSON.parse(readFileSync(file, 'utf8'));
    return claim;
  } catch {
    return undefined;
  }
}

function isRunning({ pid, began }: Claim): boolean {
  return beginning(pid) === began;
}
