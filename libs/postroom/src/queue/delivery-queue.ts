import { Inject, Injectable, Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { CONFIG, connectRedis, type Config } from '#platform';
import { POSTROOM, type PostroomOptions } from '../options.js';
import { QUEUES, WORKER_LIMITS } from './jobs.js';

/** Letters sent at once by one process. */
const AT_ONCE = 4;

/**
 * The queue of deliveries. A job is only the id of a row and is removed when it is done, because a job id that is
 * still there, even completed, makes a second offer go unheard.
 */
@Injectable()
export class DeliveryQueue {
  private readonly logger = new Logger(DeliveryQueue.name);
  private readonly connections: Redis[] = [];
  private queue: Queue | null = null;
  private worker: Worker | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POSTROOM) private readonly options: PostroomOptions,
  ) {}

  /** Offers deliveries to whichever worker is free. Offering one that waits already changes nothing. */
  async offer(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.opened().addBulk(
      ids.map((id) => ({
        name: 'deliver',
        data: { id },
        opts: { jobId: id, removeOnComplete: true, removeOnFail: true },
      })),
    );
  }

  /** Starts taking deliveries from the queue in this process; asked again, it changes nothing. */
  consume(deliver: (id: string) => Promise<unknown>): void {
    if (this.worker !== null) return;
    const work = async ({ data }: { data: { id: string } }) => void (await deliver(data.id));
    this.worker = new Worker<{ id: string }>(QUEUES.deliver, work, {
      ...this.settings(),
      ...WORKER_LIMITS,
      concurrency: AT_ONCE,
    });
    this.worker.on('failed', (job, fault) =>
      this.logger.error(`Delivery ${job?.data.id ?? ''}: ${fault.message}`, fault.stack),
    );
    this.worker.on('error', (fault) => this.logger.warn(`Queue of deliveries: ${fault.message}`));
  }

  /** Takes no more deliveries, finishes those begun, and closes. */
  async close(): Promise<void> {
    const { worker, queue } = this;
    this.worker = null;
    this.queue = null;
    await worker?.close();
    await queue?.close();
    for (const connection of this.connections.splice(0)) connection.disconnect();
  }

  private opened(): Queue {
    if (this.queue !== null) return this.queue;
    this.queue = new Queue(QUEUES.deliver, this.settings());
    this.queue.on('error', (fault) => this.logger.warn(`Queue of deliveries: ${fault.message}`));
    return this.queue;
  }

  private settings() {
    const connection = connectRedis(this.config.redisUrl);
    connection.on('error', (fault) => this.logger.warn(`Redis: ${fault.message}`));
    this.connections.push(connection);
    return { connection, prefix: this.options.queuePrefix };
  }
}
