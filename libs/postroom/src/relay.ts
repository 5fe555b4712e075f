import { Injectable } from '@nestjs/common';
import { DeliveriesService } from '#records/deliveries';
import { failpoint } from '#records/record';
import { Addressing } from './addressing/addressing.js';
import { DeliveryQueue } from './queue/delivery-queue.js';

/** Messages taken in one transaction. */
const BATCH = 100;

/** From the outbox to the queue: each message becomes its deliveries, in one transaction; then they are offered. */
@Injectable()
export class Relay {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly addressing: Addressing,
    private readonly queue: DeliveryQueue,
  ) {}

  /** Relays everything that waits. Any number of relays share the work. Returns how many messages this one took. */
  async relayAll(): Promise<number> {
    let taken = 0;
    for (;;) {
      const batch = await this.deliveries.relay(BATCH, async (tx, message) => {
        const orders = await this.addressing.address(tx, message);
        await failpoint('relay: addressed');
        return orders;
      });
      await failpoint('relay: committed');
      await this.queue.offer(batch.deliveries);
      await failpoint('relay: offered');
      taken += batch.taken;
      if (batch.taken < BATCH) return taken;
    }
  }
}
