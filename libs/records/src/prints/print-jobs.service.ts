import { Injectable } from '@nestjs/common';
import { failpoint, Recorder } from '../record/index.js';
import type { PrintFile, PrintOrder } from './print.js';

/** A worker that says nothing for so long is taken for dead, and its print is offered again. */
const DEAD_AFTER = `interval '20 seconds'`;
/** A print that ended this many workers is not given to another. */
const MOST_ATTEMPTS = 3;
const MOST = 50;

type Mine = Pick<PrintOrder, 'printId' | 'attempt'>;

/** Prints as a worker takes and ends them. Each step asks whether the print is still its own. */
@Injectable()
export class PrintJobsService {
  constructor(private readonly recorder: Recorder) {}

  /** Prints that wait, and those whose worker is silent. One statement. */
  async offered(): Promise<readonly string[]> {
    const rows = await this.recorder.dataSource.query<{ id: string }[]>(
      `SELECT id FROM prints
       WHERE state = 'waiting' AND offered_at <= now() OR state = 'working' AND offered_at < now() - ${DEAD_AFTER}
       ORDER BY offered_at LIMIT ${MOST}`,
    );
    return rows.map(({ id }) => id);
  }

  /** Takes a print for this worker; null when it is another's or has ended. */
  async take(id: string): Promise<PrintOrder | null> {
    const [rows] = await this.recorder.dataSource.query<[PrintOrder[], number]>(
      `UPDATE prints SET state = 'working', attempts = attempts + 1, offered_at = now()
       WHERE id = $1 AND (state = 'waiting' OR state = 'working' AND offered_at < now() - ${DEAD_AFTER})
       RETURNING id AS "printId", attempts AS attempt, kind, subject_id AS "subjectId", hash`,
      [id],
    );
    const order = rows[0];
    if (order === undefined) return null;
    if (order.attempt <= MOST_ATTEMPTS) return order;
    await this.fail(order, `Printing stopped without an answer ${MOST_ATTEMPTS} times.`);
    return null;
  }

  /** Ends a print with its files, already in the store. Returns what became of it: another's work is left alone. */
  finish(order: PrintOrder, files: readonly PrintFile[]): Promise<'done' | 'not mine'> {
    return this.recorder.write(async (tx) => {
      const [, mine] = await tx.query<[unknown[], number]>(
        `UPDATE prints SET state = 'done', problem = NULL, finished_at = $3
         WHERE id = $1 AND attempts = $2 AND state = 'working'`,
        [order.printId, order.attempt, this.recorder.now()],
      );
      if (mine === 0) return 'not mine';
      await failpoint('print: done');
      const columns = (of: (file: PrintFile) => string | number) => files.map(of);
      await tx.query(
        `INSERT INTO print_files (print_id, name, storage_key, media_type, sha256, bytes)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int[])`,
        [
          order.printId,
          columns(({ name }) => name),
          columns(({ key }) => key),
          columns(({ mediaType }) => mediaType),
          columns(({ sha256 }) => sha256),
          columns(({ bytes }) => bytes),
        ],
      );
      return 'done';
    });
  }

  /** Ends a print that could not be made, and says why in a sentence that any officer may read. */
  async fail({ printId, attempt }: Mine, problem: string): Promise<void> {
    await this.recorder.dataSource.query(
      `UPDATE prints SET state = 'failed', problem = $3, finished_at = $4
       WHERE id = $1 AND attempts = $2 AND state = 'working'`,
      [printId, attempt, problem, this.recorder.now()],
    );
  }
}
