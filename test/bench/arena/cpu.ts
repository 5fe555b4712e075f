import { readdirSync, readFileSync } from 'node:fs';

interface Stat {
  readonly parent: number;
  readonly ticks: number;
}

const MILLISECONDS_A_TICK = 10;

/**
 * Processor time in milliseconds that some processes and everything they started have used so far, what has ended
 * among them included. Read from /proc, so on Linux only.
 */
export function cpuOf(roots: readonly number[]): number {
  const stats = allStats();
  const wanted = new Set(roots);
  for (let grew = true; grew;) {
    grew = false;
    for (const [pid, { parent }] of stats) {
      if (wanted.has(pid) || !wanted.has(parent)) continue;
      wanted.add(pid);
      grew = true;
    }
  }
  const ticks = [...wanted].map((pid) => stats.get(pid)?.ticks ?? 0);
  return ticks.reduce((sum, one) => sum + one, 0) * MILLISECONDS_A_TICK;
}

/** Resident memory of one process in megabytes. */
export function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? Number.NaN) / 1024;
}

function allStats(): Map<number, Stat> {
  const stats = new Map<number, Stat>();
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const stat = statOf(pid);
    if (stat !== null) stats.set(pid, stat);
  }
  return stats;
}

function statOf(pid: number): Stat | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const spent = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), ticks: spent.reduce((sum, one) => sum + one, 0) };
  } catch {
    return null;
  }
}
