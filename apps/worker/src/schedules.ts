import { Injectable, Logger } from '@nestjs/common';
import { Gatherer, Reconciler } from '#postroom';
import { WaitingDocumentsService } from '#records/documents';
import { WaitingEvidenceService } from '#records/evidence';
import { DailySweepProcessor } from './daily-sweep.processor.js';
import { Heartbeat } from './heartbeat.js';
import { PacksProcessor } from './packs/packs.processor.js';
import { PrintsProcessor } from './prints/prints.processor.js';
import { Upkeep } from './upkeep.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

interface Schedule {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
}

/**
 * Everything a worker does by the clock. Each is safe on any number of workers at once, and on start. No schedule
 * holds a date: they only say how often to look at the rows.
 */
@Injectable()
export class Schedules {
  private readonly logger = new Logger(Schedules.name);
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly underWay = new Map<string, Promise<void>>();
  readonly all: readonly Schedule[];

  constructor(
    sweep: DailySweepProcessor,
    reconciler: Reconciler,
    gatherer: Gatherer,
    heartbeat: Heartbeat,
    upkeep: Upkeep,
    packs: PacksProcessor,
    prints: PrintsProcessor,
    documents: WaitingDocumentsService,
    evidence: WaitingEvidenceService,
  ) {
    this.all = [
      { name: 'heartbeat', everyMs: 15 * SECOND, work: () => heartbeat.beat() },
      { name: 'reconciler', everyMs: 5 * SECOND, work: () => reconciler.reconcile() },
      { name: 'mails of the day', everyMs: SECOND, work: () => gatherer.gather() },
      { name: 'packs', everyMs: SECOND, work: () => packs.offer() },
      { name: 'prints', everyMs: SECOND, work: () => prints.offer() },
      { name: 'tick in Redis', everyMs: MINUTE, work: () => sweep.keepTicking(MINUTE) },
      { name: 'sweep without Redis', everyMs: MINUTE, work: () => sweep.sweep() },
      { name: 'seals', everyMs: MINUTE, work: () => upkeep.seal() },
      { name: 'uploads that wait for the scanner', everyMs: MINUTE, work: () => documents.scan() },
      { name: 'evidence that waits for the scanner', everyMs: MINUTE, work: () => evidence.scan() },
      { name: 'watch', everyMs: MINUTE, work: () => upkeep.watch() },
      { name: 'upkeep', everyMs: HOUR, work: () => upkeep.tidy() },
    ];
  }

  start(): void {
    for (const schedule of this.all) {
      this.run(schedule);
      this.timers.push(setInterval(() => this.run(schedule), schedule.everyMs));
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    await Promise.all(this.underWay.values());
  }

  /** One run at a time: a slow one is not joined by the next. */
  private run({ name, work }: Schedule): void {
    if (this.underWay.has(name)) return;
    const run = work()
      .then(() => undefined)
      .catch((fault: unknown) => this.logger.error(`${name}: ${String(fault)}`))
      .finally(() => this.underWay.delete(name));
    this.underWay.set(name, run);
  }
}
