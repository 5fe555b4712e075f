import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Arena } from './arena.js';
import { pidOf, startProgram, stopProgram } from './contender.js';
import type { Sink } from './sink.js';
import { processEnv, WITH_LAUNCHER } from './web.js';

/** The worker process as it runs in production, sending to a sink. */
export interface BenchWorker {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a worker and waits for its first heartbeat. */
export async function startWorker(arena: Arena, sink: Sink, client: Client): Promise<BenchWorker> {
  await client.query(`DELETE FROM heartbeats WHERE name LIKE 'worker%'`);
  const child = startProgram({
    file: 'dist/programs/worker.js',
    first: [WITH_LAUNCHER],
    env: { ...processEnv(arena), SMTP_URL: sink.url },
  });
  await heartbeat(client);
  return { pid: pidOf(child), stop: () => stopProgram(child) };
}

async function heartbeat(client: Client): Promise<void> {
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    const { rowCount } = await client.query(`SELECT 1 FROM heartbeats WHERE name LIKE 'worker%'`);
    if (rowCount !== 0) return;
    await wait(50);
  }
  throw new Error('The worker did not start.');
}
