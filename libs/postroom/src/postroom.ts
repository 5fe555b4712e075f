import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DeliveriesService } from '#records/deliveries';
import { Deliverer } from './deliverer.js';
import { Gatherer } from './gatherer.js';
import { Mailer } from './mail/mailer.js';
import { DeliveryQueue } from './queue/delivery-queue.js';
import { Reconciler } from './reconciler.js';
import { Relay } from './relay.js';

/** A delivery lost by the queue is offered again after so many seconds while somebody waits for it. */
const LOST_AFTER = 1;
/** Milliseconds between two looks at the rows. */
const LOOK_AGAIN = 10;

/** The postroom as one thing: open it, and wait until nothing is left to send. */
@Injectable()
export class Postroom implements OnApplicationShutdown {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly relay: Relay,
    private readonly gatherer: Gatherer,
    private readonly reconciler: Reconciler,
    private readonly deliverer: Deliverer,
    private readonly queue: DeliveryQueue,
    private readonly mailer: Mailer,
  ) {}

  /** Starts delivering from the queue in this process. */
  open(): void {
    this.queue.consume((id) => this.deliverer.deliver(id));
  }

  /** Takes no more deliveries, finishes those begun, and closes the queue. It can be opened again. */
  close(): Promise<void> {
    return this.queue.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
    this.mailer.close();
  }

  /**
   * Relays everything, gathers the mails of the day and delivers it through the real queue; resolves when no message and no delivery waits.
   * Throws when some still do after `timeoutMs`: a letter that is put off for another try, for instance.
   */
  async settleAll({ timeoutMs }: { readonly timeoutMs: number }): Promise<void> {
    this.open();
    const giveUpAt = Date.now() + timeoutMs;
    for (let look = 0; ; look += 1) {
      await this.relay.relayAll();
      await this.gatherer.gather();
      const { messages, deliveries } = await this.deliveries.waiting();
      if (messages === 0 && deliveries === 0) return;
      if (Date.now() > giveUpAt) {
        throw new Error(`${messages} messages and ${deliveries} deliveries still wait.`);
      }
      if (look % 100 === 99) await this.reconciler.reconcile(LOST_AFTER);
      await pause(LOOK_AGAIN);
    }
  }
}
