import { Injectable } from '@nestjs/common';
import { DeliveriesService } from '#records/deliveries';
import { DeliveryQueue } from './queue/delivery-queue.js';

/** Deliveries offered again in one go. */
const MOST = 500;
/** A delivery that was offered and is not settled after so many seconds is offered again. */
const PATIENCE = 15;

/** What makes Redis dispensable: every row that is due and unsettled is offered to the queue again. */
@Injectable()
export class Reconciler {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly queue: DeliveryQueue,
  ) {}

  /** Offers again what was last offered over `seconds` ago. Returns how many. */
  async reconcile(seconds = PATIENCE): Promise<number> {
    const ids = await this.deliveries.unsettled(seconds, MOST);
    await this.queue.offer(ids);
    return ids.length;
  }
}
