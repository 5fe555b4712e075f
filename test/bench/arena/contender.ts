import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { ROOT } from './root.js';

/** A process under measurement that answers at an address. */
export interface Contender {
  readonly pid: number;
  readonly address: string;
  stop(): Promise<void>;
}

export interface Program {
  /** From the root of the repository. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Modules to load first. */
  readonly first?: readonly string[];
}

/** Starts a program on a free port and waits for its first 200 at `path`. It ends with this process. */
export async function startContender(program: Program, path: string): Promise<Contender> {
  const port = await freePort();
  const child = startProgram({ ...program, env: { ...program.env, PORT: String(port) } });
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}${path}`, child);
  return { pid: pidOf(child), address, stop: () => stopProgram(child) };
}

/** Starts a program under `node` with nothing of our own environment but its PATH. */
export function startProgram({ file, env, first = [] }: Program): ChildProcess {
  const before = first.flatMap((module) => ['--import', module]);
  return spawn(process.execPath, [...before, file], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

export function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('A program did not start.');
  return child.pid;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const patience = Date.now() + 30_000;
  while (Date.now() < patience && child.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    await wait(5);
  }
  await stopProgram(child);
  throw new Error(`${url} did not answer.`);
}
