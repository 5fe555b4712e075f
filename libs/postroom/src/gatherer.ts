import { Injectable } from '@nestjs/common';
import { DailyMailService } from '#records/deliveries';
import { DeliveryQueue } from './queue/delivery-queue.js';

/** Closes the mails of the day that are complete, and offers them to the queue. */
@Injectable()
export class Gatherer {
  constructor(
    private readonly mails: DailyMailService,
    private readonly queue: DeliveryQueue,
  ) {}

  /** Safe on any number of workers at once. Returns how many deliveries are now due. */
  async gather(): Promise<number> {
    const due = await this.mails.gather();
    await this.queue.offer(due);
    return due.length;
  }
}
