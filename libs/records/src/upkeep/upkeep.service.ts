import { Injectable } from '@nestjs/common';
import { Recorder } from '../record/index.js';
import { SessionsService } from '../sessions/index.js';

/** Rows removed in one statement, so that none holds its locks for long. */
const BATCH = 10_000;

/** What has served its time, and how long it is kept. */
const KEPT = {
  idempotency_keys: { since: 'created_at', for: '7 days' },
  mailbox: { since: 'received_at', for: '90 days' },
  heartbeats: { since: 'at', for: '7 days' },
} as const;

/** How many rows were removed of each kind. */
export interface Tidied {
  readonly idempotencyKeys: number;
  readonly messages: number;
  readonly heartbeats: number;
}

/** The daily upkeep: removes what has served its time. Nothing of the record itself is ever removed. */
@Injectable()
export class UpkeepService {
  constructor(
    private readonly recorder: Recorder,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Removes sessions that have ended, idempotency keys older than 7 days (a client that tries again does so within
   * minutes), messages of the built-in mailbox older than 90 days, and the last signs of workers gone for 7 days. Safe
   * at any time, on any number of workers.
   */
  async tidy(): Promise<Tidied> {
    await this.sessions.sweep();
    return {
      idempotencyKeys: await this.remove('idempotency_keys'),
      messages: await this.remove('mailbox'),
      heartbeats: await this.remove('heartbeats'),
    };
  }

  private async remove(table: keyof typeof KEPT): Promise<number> {
    const { since, for: time } = KEPT[table];
    for (let removed = 0; ;) {
      const [, count] = await this.recorder.dataSource.query<[unknown[], number]>(
        `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
           SELECT ctid FROM ${table} WHERE ${since} < $1::timestamptz - $2::interval LIMIT $3))`,
        [this.recorder.now(), time, BATCH],
      );
      removed += count;
      if (count < BATCH) return removed;
    }
  }
}
