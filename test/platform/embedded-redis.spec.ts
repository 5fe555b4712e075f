import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Job, Queue, QueueEvents, Worker } from 'bullmq';
import { Redis } from 'ioredis';

import { type EmbeddedServer, startRedis } from '#platform/embedded';

describe('the embedded Redis', () => {
  let server: EmbeddedServer;
  let connection: Redis;
  const closing: { close(): Promise<unknown> }[] = [];

  beforeAll(async () => {
    server = await startRedis();
    connection = new Redis(server.url, { maxRetriesPerRequest: null });
  });

  afterAll(async () => {
    for (const open of closing.reverse()) await open.close();
    connection.disconnect();
    await server.stop();
  });

  function aQueue(name: string, work: (job: Job) => Promise<unknown>) {
    const queue = new Queue(name, { connection });
    const worker = new Worker(name, work, { connection, concurrency: 20 });
    worker.on('error', () => undefined);
    closing.push(queue, worker);
    return { queue, worker };
  }

  function until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const timer = setInterval(() => {
        if (!isTrue()) return;
        clearInterval(timer);
        resolve();
      }, 10);
    });
  }

  it('asks for its password and evicts nothing', async () => {
    const stranger = new Redis({ port: server.port, lazyConnect: true, retryStrategy: () => null });
    stranger.on('error', () => undefined);
    await expect(stranger.set('a', 'b')).rejects.toThrow('NOAUTH');
    stranger.disconnect();
    expect(await connection.config('GET', 'maxmemory-policy')).toEqual([
      'maxmemory-policy',
      'noeviction',
    ]);
  });

  it('runs Lua by its hash and ends a blocking read in time', async () => {
    const sum = 'local total = 0 for _, n in ipairs(ARGV) do total = total + n end return total';
    expect(await connection.eval(sum, 0, 1, 2, 3)).toBe(6);
    const hash = await connection.script('LOAD', sum);
    expect(await connection.evalsha(String(hash), 0, 4, 5)).toBe(9);

    const reader = connection.duplicate();
    const waiting = reader.blpop('letters', 5);
    await connection.rpush('letters', 'one');
    expect(await waiting).toEqual(['letters', 'one']);
    const asked = Date.now();
    expect(await reader.blpop('letters', 0.3)).toBeNull();
    expect(Date.now() - asked).toBeLessThan(2000);
    reader.disconnect();
  });

  it('does every job once, tries a failed one again, and takes a job id once', async () => {
    const done: string[] = [];
    const { queue } = aQueue('once', async (job) => {
      if (job.name === 'stubborn' && job.attemptsMade < 2) throw new Error('not yet');
      done.push(job.id ?? '');
    });
    const letters = Array.from({ length: 500 }, (_, n) => ({
      name: 'letter',
      data: {},
      opts: { jobId: `letter-${n}` },
    }));
    await queue.addBulk(letters);
    await queue.addBulk(letters.slice(0, 50));
    await queue.add('stubborn', {}, { jobId: 'stubborn', attempts: 3, backoff: 10 });
    await queue.add('later', {}, { jobId: 'later', delay: 200 });
    await until(() => done.length >= 502);
    expect(new Set(done).size).toBe(502);
    expect(done).toHaveLength(502);
  });

  it('repeats by a schedule and says so to those who listen', async () => {
    let ticks = 0;
    const events = new QueueEvents('ticking', { connection });
    closing.push(events);
    await events.waitUntilReady();
    let heard = 0;
    events.on('completed', () => (heard += 1));
    const { queue } = aQueue('ticking', async () => (ticks += 1));
    await queue.upsertJobScheduler('tick', { every: 100 }, { name: 'tick' });
    await queue.upsertJobScheduler('tick', { every: 100 }, { name: 'tick' });
    await until(() => ticks >= 3 && heard >= 3);
    expect(await queue.getJobSchedulers()).toHaveLength(1);
    expect(await queue.removeJobScheduler('tick')).toBe(true);
  });

  it('takes work again after everything in it was flushed', async () => {
    const done = new Set<string>();
    const { queue } = aQueue('flushed', async (job) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.add(job.name);
    });
    const letters = Array.from({ length: 200 }, (_, n) => ({ name: `letter ${n}`, data: {} }));
    await queue.addBulk(letters);
    await until(() => done.size >= 20);
    await connection.flushall();
    await until(() => done.size >= 20);
    await queue.addBulk(letters.filter(({ name }) => !done.has(name)));
    await until(() => done.size === 200);
    expect(done.size).toBe(200);
  });
});
