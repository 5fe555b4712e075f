import { Inject, Injectable, Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { CONFIG, connectRedis, type Config } from '#platform';
import { QUEUES, WORKER_LIMITS } from '#postroom';
import { ReviewsService } from '#records/partnership';
import { AnnualDutyService, SweepService } from '#records/reminders';

/** A review is asked for so many days before it is due. */
const DAYS_BEFORE_A_REVIEW = 28;
const PREFIX = 'critical-friend';

/**
 * The minute's sweep of what the calendar brings: rungs of ladders, reviews to ask for, warnings of the yearly duty.
 * The tick in Redis only nudges; each service looks at the rows, under its own lock, and does what is due once.
 */
@Injectable()
export class DailySweepProcessor {
  private readonly logger = new Logger(DailySweepProcessor.name);
  private readonly connections: Redis[] = [];
  private queue: Queue | null = null;
  private worker: Worker | null = null;

  constructor(
    private readonly sweeps: SweepService,
    private readonly reviews: ReviewsService,
    private readonly duty: AnnualDutyService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(): void {
    this.queue = new Queue(QUEUES.sweep, this.settings());
    this.queue.on('error', (fault) => this.logger.warn(`Queue of sweeps: ${fault.message}`));
    this.worker = new Worker(QUEUES.sweep, () => this.sweep(), {
      ...this.settings(),
      ...WORKER_LIMITS,
    });
    this.worker.on('failed', (_job, fault) => this.logger.error(fault.message, fault.stack));
    this.worker.on('error', (fault) => this.logger.warn(`Queue of sweeps: ${fault.message}`));
  }

  /** Puts the minute's tick in Redis again, should somebody have emptied it. Said by every worker every minute. */
  async keepTicking(everyMs: number): Promise<void> {
    await this.queue?.upsertJobScheduler(
      'every minute',
      { every: everyMs },
      { name: 'sweep', opts: { removeOnComplete: true, removeOnFail: true } },
    );
  }

  /** Does what the calendar brings by now; before 09:00 in London and on days that are no working days, nothing. */
  async sweep(): Promise<void> {
    await this.reviews.requestComing(DAYS_BEFORE_A_REVIEW);
    await this.sweeps.sweep();
    await this.duty.warn();
  }

  async stop(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
    for (const connection of this.connections.splice(0)) connection.disconnect();
  }

  private settings() {
    const connection = connectRedis(this.config.redisUrl);
    connection.on('error', (fault) => this.logger.warn(`Redis: ${fault.message}`));
    this.connections.push(connection);
    return { connection, prefix: PREFIX };
  }
}
