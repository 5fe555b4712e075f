import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './root.js';

const TOLD = {
  NODE_ENV: 'test',
  REDIS_URL: 'redis://127.0.0.1:1',
  APP_SECRET: 'a secret of at least thirty-two characters',
  LOG_LEVEL: 'silent',
};

/** Runs one command of the production build to its end. */
export function runCommand(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; printed: string }> {
  return ran([join(ROOT, 'dist/apps/cli/src/main.js'), ...words], { ...TOLD, ...env });
}

/** Runs a script of ours, which may be TypeScript, in a process of its own. */
export function runScript(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; printed: string }> {
  return ran([join(ROOT, 'test/faults/harness/child.mjs'), file], env);
}

async function ran(words: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--no-warnings', ...words], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, printed: child.exitCode === 0 ? printed : printed + complained };
}
