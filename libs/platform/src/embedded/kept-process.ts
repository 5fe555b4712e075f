import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

import type { ServerUser } from './server-user.js';

/** A server program to run, and the file that takes what it prints. */
export interface Program {
  command: string;
  args: readonly string[];
  logFile: string;
  cwd?: string;
  user?: ServerUser | undefined;
  env?: NodeJS.ProcessEnv;
}

/** A running server that ends with the process that started it. */
export interface KeptProcess {
  /** Settles with a sentence when the process is gone, asked or not. */
  ended: Promise<string>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts a program whose standard input is a pipe from this process, in a session of its own, so that Ctrl-C in a
 * terminal reaches the launcher alone and the launcher decides the order in which things stop.
 *
 * @param program what to run; its output goes to `logFile`, which is begun afresh
 */
export function startKept(program: Program): KeptProcess {
  const log = openSync(program.logFile, 'w', 0o600);
  const child = spawn(program.command, program.args, {
    stdio: ['pipe', log, log],
    detached: true,
    windowsHide: true,
    ...(program.cwd === undefined ? {} : { cwd: program.cwd }),
    ...(program.env === undefined ? {} : { env: program.env }),
  });
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? `code ${code}`}`));
  });
  return {
    ended,
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}

/** The last lines a server printed, to be shown when it would not start. */
export function lastWords(logFile: string): string {
  try {
    return readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
  } catch {
    return '';
  }
}
