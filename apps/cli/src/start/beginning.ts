import { readFileSync } from 'node:fs';

/**
 * When a process began, in the kernel's ticks, because process numbers are used again; on systems without `/proc`
 * only whether it runs. Empty when there is no such process.
 */
export function beginning(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return '';
  }
  if (process.platform !== 'linux') return 'running';
  const [state, ...fields] = statusFields(pid);
  return state === 'Z' ? '' : (fields[18] ?? '');
}

/** The fields of `/proc/…/stat` from the state on: the name in brackets before it may hold spaces. */
export function statusFields(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}
