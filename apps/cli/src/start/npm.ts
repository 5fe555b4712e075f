import { readFileSync } from 'node:fs';

import { statusFields } from './beginning.js';

/** The npm this runs under, or null. npm starts commands through a shell, which may or may not stay in between. */
export function npmProcess(): number | null {
  if (process.env['npm_lifecycle_event'] === undefined) return null;
  if (process.platform !== 'linux') return process.ppid;
  const isShell = commandOf(process.ppid).includes('launch.mjs');
  return isShell ? Number(statusFields(process.ppid)[1]) : process.ppid;
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
