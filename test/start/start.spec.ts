import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, describe, expect, it } from '@jest/globals';

import { freePort } from '#platform/embedded';

interface Launched {
  child: ChildProcess;
  said: () => string;
  exit: Promise<number | null>;
}

const dataDir = mkdtempSync(join(tmpdir(), 'critical friend start '));
const launched: Launched[] = [];

function launch(port: number): Launched {
  const child = spawn(process.execPath, ['apps/cli/launch.mjs', 'start'], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      npm_lifecycle_event: undefined,
      DATABASE_URL: '',
      REDIS_URL: '',
      SMTP_URL: '',
      PORT: String(port),
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  }
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const one = { child, said: () => text, exit };
  launched.push(one);
  return one;
}

async function until(isTrue: () => boolean, what: () => string): Promise<void> {
  const patience = Date.now() + 60_000;
  while (!isTrue()) {
    if (Date.now() > patience) throw new Error(`It did not come about: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function ready(port: number): Promise<Launched> {
  const one = launch(port);
  let isOver = false;
  void one.exit.then(() => (isOver = true));
  await until(() => isOver || one.said().includes('\nready '), one.said);
  expect(one.said()).toContain(`\nready http://127.0.0.1:${port}\n`);
  return one;
}

/** Every process that has the data folder in its environment, its command or as its place of work. */
function processes(): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .map((entry) => ({
      pid: Number(entry),
      command: look(() => readFileSync(`/proc/${entry}/cmdline`, 'utf8')).replaceAll('\0', ' '),
      all:
        look(() => readFileSync(`/proc/${entry}/environ`, 'utf8')) +
        look(() => readFileSync(`/proc/${entry}/cmdline`, 'utf8')) +
        look(() => readlinkSync(`/proc/${entry}/cwd`)),
    }))
    .filter(({ all }) => all.includes(dataDir))
    .map(({ pid, command }) => ({ pid, command }));
}

function look(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

describe('npm start', () => {
  afterEach(async () => {
    for (const { child, exit } of launched.splice(0)) {
      child.kill('SIGTERM');
      await exit;
    }
  });

  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('says once that it is ready, refuses a second start, and leaves nothing after Ctrl-C', async () => {
    const port = await freePort();
    const first = await ready(port);
    expect(first.said().match(/^ready /gm)).toHaveLength(1);
    expect(processes().length).toBeGreaterThanOrEqual(5);

    const second = launch(await freePort());
    expect(await second.exit).toBe(1);
    expect(second.said()).toContain(`It already runs on ${dataDir}, at http://127.0.0.1:${port}.`);

    first.child.kill('SIGINT');
    expect(await first.exit).toBe(0);
    expect(processes()).toEqual([]);
  }, 120_000);

  it('says plainly that the port is in use', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      const refused = launch(port);
      expect(await refused.exit).toBe(1);
      expect(refused.said()).toContain(`Port ${port} is in use.`);
      expect(processes()).toEqual([]);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  }, 60_000);

  it('starts again at once, on the same port, after its launcher was killed', async () => {
    const port = await freePort();
    const killed = await ready(port);
    killed.child.kill('SIGKILL');
    await killed.exit;
    const next = await ready(port);
    next.child.kill('SIGTERM');
    expect(await next.exit).toBe(0);
    expect(processes()).toEqual([]);
  }, 120_000);

  it('leaves no process when its launcher was killed', async () => {
    const killed = await ready(await freePort());
    killed.child.kill('SIGKILL');
    await killed.exit;
    await until(
      () => processes().length === 0,
      () => JSON.stringify(processes()),
    );
  }, 120_000);

  it('stops everything and says which when the worker ends by itself', async () => {
    const one = await ready(await freePort());
    const workers = processes().filter(({ command }) => command.includes('programs/worker.js'));
    expect(workers).toHaveLength(1);
    // Never 0, which would end this process and all that started it.
    for (const { pid } of workers) process.kill(pid, 'SIGKILL');
    expect(await one.exit).toBe(1);
    expect(one.said()).toContain('The worker ended with SIGKILL');
    expect(processes()).toEqual([]);
  }, 120_000);
});
