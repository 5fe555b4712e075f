import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Settings } from './settings.js';
import type { Running } from './started.js';

const PATIENCE = 10_000;

/**
 * Starts one of our own programs from `dist`. It is in a session of its own, so that Ctrl-C reaches the launcher
 * alone; it ends by itself when the launcher is killed. What it prints goes to a file in the data folder, and the
 * last of that is shown when it ends unasked.
 *
 * @param words what to run, such as `['programs/web.js']`, and its arguments
 */
export function startProgram(name: string, words: readonly string[], settings: Settings): Running {
  const logFile = join(settings.dataDir, 'logs', `${name}.log`);
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, nodeArguments(settings.root, words), {
    cwd: settings.root,
    env: settings.env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  let isAsked = false;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      const how = `ended with ${signal ?? `code ${code}`}`;
      resolve(isAsked ? how : `${how}\n${tail(logFile)}`.trimEnd());
    });
  });
  return {
    name,
    ended,
    stop: async () => {
      isAsked = true;
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      await ended;
      clearTimeout(impatience);
    },
  };
}

/** How Node is told to run one of our programs so that it ends with the launcher. */
export function nodeArguments(root: string, words: readonly string[]): string[] {
  const [program = '', ...rest] = words;
  const withLauncher = pathToFileURL(join(root, 'apps/cli/launch/with-launcher.mjs')).href;
  return ['--import', withLauncher, join(root, 'dist', program), ...rest];
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-20).join('\n');
}
