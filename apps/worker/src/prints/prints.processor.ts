import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { JobQueues, type JobQueue } from '#postroom';
import { failpoint } from '#records/record';
import { PrintJobsService, type PrintFile, type PrintKind, type PrintOrder } from '#records/prints';
import { TypesetFault } from '../typesetting/typeset-fault.js';
import { Typesetter } from '../typesetting/typesetter.js';
import { AnnualPrinter } from './annual.printer.js';
import { HandOverPrinter } from './hand-over.printer.js';
import { LetterPrinter } from './letter.printer.js';
import { MinutesPrinter } from './minutes.printer.js';
import { ReplyPrinter } from './reply.printer.js';
import { SummaryPrinter } from './summary.printer.js';
import { TrackerPrinter } from './tracker.printer.js';
import type { PrintedFile, Printer } from './printer.js';

/** Prints at once by one process: setting pages takes the whole of it. */
const AT_ONCE = 1;

/** What became of one try at a print. */
export type PrintOutcome = 'done' | 'failed' | 'not mine';

/** Prints minutes, letters and replies. The row of the print is the truth, as with packs: Redis only says when to try. */
@Injectable()
export class PrintsProcessor {
  private readonly logger = new Logger(PrintsProcessor.name);
  private readonly queue: JobQueue;
  private readonly printers: Readonly<Record<PrintKind, Printer>>;
  private typesetter: Typesetter | null = null;

  constructor(
    private readonly jobs: PrintJobsService,
    @Inject(FILES) private readonly files: FileStore,
    queues: JobQueues,
    minutes: MinutesPrinter,
    letter: LetterPrinter,
    reply: ReplyPrinter,
    tracker: TrackerPrinter,
    annual: AnnualPrinter,
    handOver: HandOverPrinter,
    summary: SummaryPrinter,
  ) {
    this.queue = queues.of('print');
    this.printers = {
      minutes,
      'exempt minutes': minutes,
      letter,
      reply,
      'tracker report': tracker,
      'annual report': annual,
      'hand-over list': handOver,
      'performance summary': summary,
    };
  }

  start(): void {
    this.queue.consume((id) => this.print(id), AT_ONCE);
  }

  stop(): Promise<void> {
    return this.queue.close();
  }

  /** Offers to the queue every print that waits, and every one whose worker is silent. */
  async offer(): Promise<void> {
    await this.queue.add(await this.jobs.offered());
  }

  /** Takes one print and makes it. A fault that is not of the pages leaves it to be tried again when this worker is silent. */
  async print(id: string): Promise<PrintOutcome> {
    const order = await this.jobs.take(id);
    if (order === null) return 'not mine';
    await failpoint('print: taken');
    this.typesetter ??= new Typesetter('prints');
    try {
      const made = await this.printers[order.kind].print(order, this.typesetter);
      if (made === null) return await this.fail(order, 'There is nothing to print any more.');
      const kept = await this.keep(order, made);
      await failpoint('print: kept');
      return await this.jobs.finish(order, kept);
    } catch (fault) {
      if (!(fault instanceof TypesetFault)) throw fault;
      return await this.fail(order, 'The pages could not be set.');
    } finally {
      this.typesetter.forget();
    }
  }

  private async fail(order: PrintOrder, problem: string): Promise<'failed'> {
    this.logger.error(`Print ${order.printId}: ${problem}`);
    await this.jobs.fail(order, problem);
    return 'failed';
  }

  /** Puts the files into the store, under keys of this attempt: no other attempt writes them. */
  private async keep(
    { printId, attempt }: PrintOrder,
    made: readonly PrintedFile[],
  ): Promise<readonly PrintFile[]> {
    const kept: PrintFile[] = [];
    for (const { name, mediaType, bytes } of made) {
      const key = `prints/${printId}/${attempt}/${name}`;
      await this.files.put(key, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept.push({ name, key, mediaType, sha256, bytes: bytes.length });
    }
    return kept;
  }
}
