import { Injectable, Logger } from '@nestjs/common';
import { DeliveriesService } from '#records/deliveries';
import { failpoint } from '#records/record';
import { Addressing } from './addressing/addressing.js';
import { DeliveryQueue } from './queue/delivery-queue.js';
import { sparsely } from './queue/sparsely.js';

/** Messages taken in one transaction. */
const BATCH = 100;

/** Which messages to take, and who hears of each before it is addressed. */
interface Taking {
  readonly most: number;
  readonly after?: string;
  readonly begun?: (id: string) => void;
}

/** From the outbox to the queue: each message becomes its deliveries, in one transaction; then they are offered. */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private readonly complain = sparsely((sentence) => this.logger.error(sentence));

  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly addressing: Addressing,
    private readonly queue: DeliveryQueue,
  ) {}

  /** Relays everything that waits. Any number of relays share the work. Returns how many messages this one took. */
  async relayAll(): Promise<number> {
    let taken = 0;
    for (;;) {
      const some = await this.relaySome({ most: BATCH }).catch(() => null);
      if (some === null) return taken + (await this.relayOneByOne());
      taken += some;
      if (some < BATCH) return taken;
    }
  }

  /**
   * A message that cannot be addressed must not hold up the others: it is left where it is, and readiness tells its
   * age. A fault that is of no message is thrown on.
   */
  private async relayOneByOne(): Promise<number> {
    let taken = 0;
    let after = '0';
    for (;;) {
      const before = after;
      try {
        const one = await this.relaySome({ most: 1, after, begun: (id) => (after = id) });
        if (one === 0) return taken;
        taken += one;
      } catch (fault) {
        if (after === before) throw fault;
        this.complain(`Message ${after} cannot be relayed: ${String(fault)}`);
      }
    }
  }

  private async relaySome({ begun, ...which }: Taking): Promise<number> {
    const batch = await this.deliveries.relay(which, async (tx, message) => {
      begun?.(message.id);
      const orders = await this.addressing.address(tx, message);
      await failpoint('relay: addressed');
      return orders;
    });
    await failpoint('relay: committed');
    await this.queue.offer(batch.deliveries);
    await failpoint('relay: offered');
    return batch.taken;
  }
}
