import { Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { connectRedis } from '#platform';
import { QUEUES, WORKER_LIMITS, type JobKind } from './jobs.js';
import { sparsely } from './sparsely.js';

/** Done or failed, a job goes: a job id that is still there, even completed, makes a second offer go unheard. */
const GONE_WHEN_DONE = { removeOnComplete: true, removeOnFail: true } as const;

interface JobData {
  readonly id: string;
}

/** Where jobs of one kind wait in Redis. Opened when first used; closed, it can be used again. */
export class JobQueue {
  private readonly logger: Logger;
  private readonly warn: (message: string) => void;
  private readonly connections: Redis[] = [];
  private queue: Queue<JobData> | null = null;
  private worker: Worker<JobData> | null = null;

  constructor(
    private readonly kind: JobKind,
    private readonly at: { readonly redisUrl: string; readonly prefix: string },
  ) {
    this.logger = new Logger(`${kind} queue`);
    this.warn = sparsely((message) => this.logger.warn(message));
  }

  /** Offers one job for each id. Offering one that waits already changes nothing. */
  async add(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const jobs = ids.map((id) => ({
      name: this.kind,
      data: { id },
      opts: { jobId: id, ...GONE_WHEN_DONE },
    }));
    await this.opened().addBulk(jobs);
  }

  /** Has Redis offer a job of this kind every so many milliseconds; said again, it changes nothing. */
  async tick(everyMs: number): Promise<void> {
    const job = { name: this.kind, data: { id: this.kind }, opts: GONE_WHEN_DONE };
    await this.opened().upsertJobScheduler(`every ${everyMs} ms`, { every: everyMs }, job);
  }

  /** Takes jobs in this process, so many at once; asked again, it changes nothing. What fails is logged once. */
  consume(work: (id: string) => Promise<unknown>, atOnce: number): void {
    if (this.worker !== null) return;
    this.worker = new Worker<JobData>(
      QUEUES[this.kind],
      async ({ data }) => void (await work(data.id)),
      { ...this.connected(), ...WORKER_LIMITS, concurrency: atOnce },
    );
    this.worker.on('failed', (job, fault) =>
      this.logger.error(`${job?.data.id ?? ''}: ${fault.message}`, fault.stack),
    );
    this.worker.on('error', (fault) => this.warn(fault.message));
  }

  /** Takes no more, finishes what was begun, and closes. */
  async close(): Promise<void> {
    const { worker, queue } = this;
    this.worker = null;
    this.queue = null;
    await worker?.close();
    await queue?.close();
    for (const connection of this.connections.splice(0)) connection.disconnect();
  }

  private opened(): Queue<JobData> {
    if (this.queue !== null) return this.queue;
    this.queue = new Queue<JobData>(QUEUES[this.kind], this.connected());
    this.queue.on('error', (fault) => this.warn(fault.message));
    return this.queue;
  }

  private connected() {
    const connection = connectRedis(this.at.redisUrl);
    this.connections.push(connection);
    return { connection, prefix: this.at.prefix };
  }
}
