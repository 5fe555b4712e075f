import { Injectable } from '@nestjs/common';
import type { JobQueue } from './job-queue.js';
import { JobQueues } from './job-queues.js';

/** Letters sent at once by one process. */
const AT_ONCE = 4;

/** The queue of deliveries. A job is only the id of a row. */
@Injectable()
export class DeliveryQueue {
  private readonly queue: JobQueue;

  constructor(queues: JobQueues) {
    this.queue = queues.of('deliver');
  }

  /** Offers deliveries to whichever worker is free. */
  offer(ids: readonly string[]): Promise<void> {
    return this.queue.add(ids);
  }

  /** Starts taking deliveries from the queue in this process; asked again, it changes nothing. */
  consume(deliver: (id: string) => Promise<unknown>): void {
    this.queue.consume(deliver, AT_ONCE);
  }

  /** Takes no more deliveries, finishes those begun, and closes. */
  close(): Promise<void> {
    return this.queue.close();
  }
}
