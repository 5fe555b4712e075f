import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '#platform/embedded';
import { ROOT } from './root.js';

/** A process of the product, from the production build. */
export interface Program {
  /** The process's standard output and error so far. */
  said(): string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  readonly ended: Promise<unknown>;
  readonly isGone: () => boolean;
  /** What it left with; null while it runs, or when a signal ended it. */
  exitCode(): number | null;
}

export interface Web extends Program {
  readonly address: string;
}

type Environment = Readonly<Record<string, string>>;

/** What every process of an experiment is told; its date is pinned to the world's. */
const TOLD: Environment = {
  NODE_ENV: 'test',
  TODAY: '2023-07-19',
  APP_SECRET: 'a secret of at least thirty-two characters',
  LOG_LEVEL: 'info',
};

/** Starts a web process and waits until it listens. */
export async function startWeb(env: Environment): Promise<Web> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const own = { PORT: String(port), BASE_URL: address, REDIS_URL: 'redis://127.0.0.1:1' };
  const program = await start('programs/web.js', { ...own, ...env }, 'web is listening');
  return { ...program, address };
}

/** Starts a worker process and waits until it works. */
export function startWorker(env: Environment): Promise<Program> {
  return start('programs/worker.js', env, 'worker started');
}

async function start(file: string, env: Environment, ready: string): Promise<Program> {
  const withLauncher = ['--import', './apps/cli/launch/with-launcher.mjs'];
  const child = spawn(process.execPath, [...withLauncher, join(ROOT, 'dist', file)], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...TOLD, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  let said = '';
  const isReady = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(ready)) resolve();
      });
    }
  });
  const over = ended.then(() => {
    if (!said.includes(ready)) throw new Error(`${file} did not start:\n${said.slice(-2000)}`);
  });
  await Promise.race([isReady, over]);
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const exitCode = () => child.exitCode;
  return { said: () => said, isGone, ended, exitCode, ...ending(child, ended) };
}

function ending(child: ChildProcess, ended: Promise<unknown>) {
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return { kill: end('SIGKILL'), stop: end('SIGTERM') };
}
