import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, FILES, type Config } from '#platform';
import type { FileStore } from '#platform/files';
import { JobQueues, type JobQueue } from '#postroom';
import { failpoint } from '#records/record';
import { PackJobsService, type PackFile, type PackOrder, type Progress } from '#records/packs';
import { buildPack, type MadePack } from './build-pack.js';
import { NotMine } from './not-mine.js';
import { TypesetFault } from '../typesetting/typeset-fault.js';
import { Typesetter } from '../typesetting/typesetter.js';

/** Packs built at once by one process: setting pages takes the whole of it. */
const AT_ONCE = 1;

/** What became of one try at a job. */
export type PackOutcome = 'done' | 'again' | 'failed' | 'not mine';

/**
 * Builds packs. The row of the job is the truth: Redis only says when to try, each step asks whether the job is still this
 * worker's, and a job whose worker is silent for twenty seconds is offered to another.
 */
@Injectable()
export class PacksProcessor {
  private readonly logger = new Logger(PacksProcessor.name);
  private readonly queue: JobQueue;
  private typesetter: Typesetter | null = null;

  constructor(
    private readonly jobs: PackJobsService,
    @Inject(FILES) private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
    queues: JobQueues,
  ) {
    this.queue = queues.of('pack');
  }

  start(): void {
    this.queue.consume((id) => this.build(id), AT_ONCE);
  }

  stop(): Promise<void> {
    return this.queue.close();
  }

  /** Offers to the queue every job that waits, and every one whose worker is silent. */
  async offer(): Promise<void> {
    await this.queue.add(await this.jobs.offered());
  }

  /** Takes one job and does it. A fault that is not of the pages leaves it to be tried again when this worker is silent. */
  async build(id: string): Promise<PackOutcome> {
    const order = await this.jobs.take(id);
    if (order === null) return 'not mine';
    await failpoint('pack: taken');
    try {
      this.typesetter ??= new Typesetter('packs');
      const { typesetter, files } = this;
      const { baseUrl } = this.config;
      const tell = (progress: Progress) => this.tell(order, progress);
      const made = await buildPack(order, { typesetter, files, baseUrl, tell });
      await failpoint('pack: made');
      const kept = await this.keep(order, made);
      await failpoint('pack: kept');
      return await this.jobs.finish(order, { ...made, files: kept });
    } catch (fault) {
      if (fault instanceof NotMine) return 'not mine';
      if (!(fault instanceof TypesetFault)) throw fault;
      this.logger.error(`Pack ${order.jobId}: ${fault.message}`);
      await this.jobs.fail(order, 'The pages of this pack could not be set.');
      return 'failed';
    }
  }

  private async tell(order: PackOrder, progress: Progress): Promise<void> {
    if (!(await this.jobs.tell(order, progress))) throw new NotMine();
  }

  /** Puts the files into the store, under keys of this attempt: no other attempt writes them. */
  private async keep(order: PackOrder, { files }: MadePack): Promise<readonly PackFile[]> {
    const kept: PackFile[] = [];
    for (const { name, bytes } of files) {
      const key = `packs/${order.jobId}/${order.attempt}/${name}.pdf`;
      await this.tell(order, { stage: 'Keeping the files', done: kept.length, of: files.length });
      await this.files.put(key, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept.push({ name, key, sha256, bytes: bytes.length });
    }
    return kept;
  }
}
