import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { POSTROOM, type PostroomOptions } from '../options.js';
import { JobQueue } from './job-queue.js';
import type { JobKind } from './jobs.js';

/** The queues of one process: one Redis, one prefix. */
@Injectable()
export class JobQueues {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POSTROOM) private readonly options: PostroomOptions,
  ) {}

  /** A queue of one kind of job. Whoever asks for it closes it. */
  of(kind: JobKind): JobQueue {
    const { redisUrl } = this.config;
    return new JobQueue(kind, { redisUrl, prefix: this.options.queuePrefix });
  }
}
