import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DailySweepProcessor } from './daily-sweep.processor.js';
import { DeliveriesProcessor } from './deliveries.processor.js';
import { OutboxLoop } from './outbox.loop.js';
import { PacksProcessor } from './packs/packs.processor.js';
import { PrintsProcessor } from './prints/prints.processor.js';
import { Schedules } from './schedules.js';
import { Upkeep } from './upkeep.js';

/** Starts the background in order, and stops it: first what brings work, then what does it, which finishes what it began. */
@Injectable()
export class Background implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Background.name);

  constructor(
    private readonly deliveries: DeliveriesProcessor,
    private readonly sweep: DailySweepProcessor,
    private readonly packs: PacksProcessor,
    private readonly prints: PrintsProcessor,
    private readonly outbox: OutboxLoop,
    private readonly schedules: Schedules,
    private readonly upkeep: Upkeep,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // First, so that an outage of every worker at once is noted before what it held up leaves.
    await this.upkeep
      .watch()
      .catch((fault: unknown) => this.logger.error(`watch: ${String(fault)}`));
    this.deliveries.start();
    this.sweep.start();
    this.packs.start();
    this.prints.start();
    this.outbox.start();
    this.schedules.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.schedules.stop();
    await this.outbox.stop();
    await this.prints.stop();
    await this.packs.stop();
    await this.sweep.stop();
    await this.deliveries.stop();
  }
}
