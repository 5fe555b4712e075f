import { Injectable } from '@nestjs/common';
import { newId } from '#platform';
import { WITHDRAWN_OF } from '../publication/index.js';
import { failpoint, Recorder } from '../record/index.js';
import type { BuiltPack, PackOrder } from './pack-order.js';
import { orderOf } from './order-of.js';
import { PacksService } from './packs.service.js';

/** A worker that says nothing for so long is taken for dead, and its job is offered again. */
const DEAD_AFTER = `interval '20 seconds'`;
/** A job that ended this many workers is not given to another. */
const MOST_ATTEMPTS = 3;
const MOST = 50;

/** How far a job has come: what it does, in words, and how much of how many. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

type Mine = Pick<PackOrder, 'jobId' | 'attempt'>;

/** Jobs as a worker takes, tells of and ends them. Each step asks whether the job is still its own. */
@Injectable()
export class PackJobsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly packs: PacksService,
  ) {}

  /** Jobs that wait, and those whose worker is silent. One statement. */
  async offered(): Promise<readonly string[]> {
    const rows = await this.recorder.dataSource.query<{ id: string }[]>(
      `SELECT id FROM jobs
       WHERE state = 'waiting' AND offered_at <= now() OR state = 'working' AND offered_at < now() - ${DEAD_AFTER}
       ORDER BY offered_at LIMIT ${MOST}`,
    );
    return rows.map(({ id }) => id);
  }

  /** Takes a job for this worker; null when it is another's, has ended, or waits for the pack before it. */
  async take(id: string): Promise<PackOrder | null> {
    return this.recorder.write(async (tx) => {
      const [rows] = await tx.query<[{ attempts: number }[], number]>(
        `UPDATE jobs SET state = 'working', stage = 'Reading the papers', attempts = attempts + 1, offered_at = now(),
           started_at = coalesce(started_at, $2)
         WHERE id = $1 AND (state = 'waiting' OR state = 'working' AND offered_at < now() - ${DEAD_AFTER})
         RETURNING attempts`,
        [id, this.recorder.now()],
      );
      const attempt = rows[0]?.attempts;
      if (attempt === undefined) return null;
      if (attempt > MOST_ATTEMPTS) {
        const problem = `Building stopped without an answer ${MOST_ATTEMPTS} times.`;
        await tx.query(...this.failing({ jobId: id, attempt }, problem));
        return null;
      }
      const order = await orderOf(tx, { jobId: id, attempt });
      if (order.kind === 'ready') return order.order;
      if (order.kind === 'never') {
        await tx.query(...this.failing({ jobId: id, attempt }, order.why));
        return null;
      }
      if (order.ask !== null) await this.packs.ask(tx, order.ask.publicationId, order.ask.audience);
      await tx.query(
        `UPDATE jobs SET state = 'waiting', stage = 'Waiting for the pack before it, whose page numbers it continues',
           attempts = 0, offered_at = now() + interval '2 seconds' WHERE id = $1`,
        [id],
      );
      return null;
    });
  }

  /** Says how far it has come. False when the job is no longer this worker's: cancelled, or given to another. */
  async tell({ jobId, attempt }: Mine, { stage, done, of }: Progress): Promise<boolean> {
    const [, told] = await this.recorder.dataSource.query<[unknown[], number]>(
      `UPDATE jobs SET stage = $3, done_count = $4, of_count = $5, offered_at = now()
       WHERE id = $1 AND attempts = $2 AND state = 'working'`,
      [jobId, attempt, stage, done, of],
    );
    return told === 1;
  }

  /**
   * Ends a job with its pack: one row, whoever else built it meanwhile. When a paper was withdrawn since the papers were
   * read, nothing is kept and the job waits to be done again. Returns what became of it.
   */
  async finish(order: PackOrder, built: BuiltPack): Promise<'done' | 'again' | 'not mine'> {
    return this.recorder.write(async (tx) => {
      const [mine] = await tx.query<unknown[]>(
        `SELECT 1 FROM jobs WHERE id = $1 AND attempts = $2 AND state = 'working' FOR UPDATE`,
        [order.jobId, order.attempt],
      );
      if (mine === undefined) return 'not mine';
      // Counted once the row is ours: a withdrawal that held it has committed by now.
      const [seen] = await tx.query<{ withdrawals: number }[]>(
        `SELECT (SELECT count(*)::int FROM ${WITHDRAWN_OF('p.meeting_id')} AS w) AS withdrawals
         FROM publications p WHERE p.id = $1`,
        [order.publicationId],
      );
      const { jobId, publicationId, audience, withdrawn, firstPage } = order;
      if (seen?.withdrawals !== withdrawn.length) {
        await tx.query(
          `UPDATE jobs SET state = 'waiting', attempts = 0, offered_at = now() WHERE id = $1`,
          [jobId],
        );
        return 'again';
      }
      const id = newId();
      const now = this.recorder.now();
      await tx.query(
        `INSERT INTO packs (id, publication_id, audience, edition, job_id, first_page, last_page, contents, problems,
           withdrawals_seen, built_at)
         SELECT $1, $2, $3, 1 + coalesce(max(edition), 0), $4, $5, $6, $7, $8, $9, $10
         FROM packs WHERE publication_id = $2 AND audience = $3`,
        [
          id,
          publicationId,
          audience,
          jobId,
          firstPage,
          built.lastPage,
          JSON.stringify(built.contents),
          JSON.stringify(built.problems),
          withdrawn.length,
          now,
        ],
      );
      await failpoint('pack: written');
      const columns = (of: (file: BuiltPack['files'][number]) => string | number) =>
        built.files.map(of);
      await tx.query(
        `INSERT INTO pack_files (pack_id, name, storage_key, sha256, bytes)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::int[])`,
        [
          id,
          columns(({ name }) => name),
          columns(({ key }) => key),
          columns(({ sha256 }) => sha256),
          columns(({ bytes }) => bytes),
        ],
      );
      await tx.query(
        `UPDATE jobs SET state = 'done', stage = 'Done', done_count = of_count, problems = $2, finished_at = $3 WHERE id = $1`,
        [jobId, JSON.stringify(built.problems), now],
      );
      return 'done';
    });
  }

  /** Ends a job that could not be done, and says why in a sentence that any reader of the job may see. */
  async fail(mine: Mine, problem: string): Promise<void> {
    await this.recorder.dataSource.query(...this.failing(mine, problem));
  }

  private failing({ jobId, attempt }: Mine, problem: string): [string, unknown[]] {
    return [
      `UPDATE jobs SET state = 'failed', stage = 'Stopped', problems = $3, finished_at = $4
       WHERE id = $1 AND attempts = $2 AND state = 'working'`,
      [jobId, attempt, JSON.stringify([problem]), this.recorder.now()],
    ];
  }
}
