import { spawn } from 'node:child_process';

import { nodeArguments } from './program.js';
import type { Settings } from './settings.js';

/**
 * Runs one of our commands, such as `migrate`, to its end.
 *
 * @returns what it printed
 * @throws with what it said when it does not succeed
 */
export function runCommand(
  args: readonly string[],
  settings: Settings,
  signal: AbortSignal,
): Promise<string> {
  const words = nodeArguments(settings.root, ['apps/cli/src/main.js', ...args]);
  const child = spawn(process.execPath, words, {
    cwd: settings.root,
    env: settings.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
  });
  let printed = '';
  let complained = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complained += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killed) => {
      if (code === 0) return resolve(printed.trim());
      const how = `The command "${args.join(' ')}" ended with ${killed ?? `code ${code}`}.`;
      reject(new Error(`${how}\n${complained}${printed}`.trimEnd()));
    });
  });
}
