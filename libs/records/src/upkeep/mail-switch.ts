import { Injectable } from '@nestjs/common';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A pause of all mail that is not over. */
export interface MailPause {
  readonly reason: string;
  /** The instant it began. */
  readonly pausedAt: string;
}

/** What became of the letters that waited. */
export interface MailResumed {
  readonly wasPaused: boolean;
  /** Letters and messages that are now never sent. */
  readonly discarded: number;
  /** Letters that leave from now on. */
  readonly waiting: number;
}

/**
 * The switch of all mail. While it is paused no delivery can be claimed, so nothing leaves from any process, and what
 * happens is still relayed and waits. A restore pauses it: a backup does not know what was sent after it was taken.
 */
@Injectable()
export class MailSwitch {
  constructor(private readonly recorder: Recorder) {}

  async isPaused(): Promise<boolean> {
    return (await this.current()) !== null;
  }

  /** The pause that is on, null when mail leaves. */
  async current(): Promise<MailPause | null> {
    const [pause] = await this.recorder.dataSource.query<MailPause[]>(
      'SELECT reason, paused_at AS "pausedAt" FROM mail_pauses WHERE resumed_at IS NULL',
    );
    return pause ?? null;
  }

  /** Pauses all mail. Paused already, it stays so for its first reason. What is being sent at this moment still leaves. */
  async pause(reason: string): Promise<void> {
    await this.recorder.dataSource.query(
      `INSERT INTO mail_pauses (reason, paused_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [reason, this.recorder.now()],
    );
  }

  /**
   * Lets mail leave again, in one transaction.
   * @param discardOlderThan hours: what was to be sent longer ago than that is settled as not needed. A reminder counts
   *   from 09:00 in London on the day it fell, also when it was caught up later; any other letter from what caused it.
   */
  resume({ discardOlderThan }: { readonly discardOlderThan?: number }): Promise<MailResumed> {
    return this.recorder.write(async (tx) => {
      const [paused] = await tx.query<{ id: string }[]>(
        'SELECT id FROM mail_pauses WHERE resumed_at IS NULL FOR UPDATE',
      );
      if (paused === undefined) return { wasPaused: false, discarded: 0, waiting: 0 };
      const now = this.recorder.now();
      const discarded =
        discardOlderThan === undefined ? 0 : await discard(tx, now, discardOlderThan);
      await tx.query('UPDATE mail_pauses SET resumed_at = $2, discarded = $3 WHERE id = $1', [
        paused.id,
        now,
        discarded,
      ]);
      return { wasPaused: true, discarded, waiting: await offerAtOnce(tx) };
    });
  }
}

async function discard(tx: Tx, now: string, hours: number): Promise<number> {
  const before = new Date(Date.parse(now) - hours * 3_600_000).toISOString();
  const [, letters] = await tx.query<[unknown[], number]>(
    `UPDATE deliveries d SET state = 'not needed', settled_at = now(), why = $2
     FROM outbox o LEFT JOIN reminders r ON r.id = (o.payload->>'reminder')::uuid
     WHERE d.outbox_id = o.id AND d.state IN ('gathering','waiting','sending')
       AND least(o.created_at, (r.falls_on + time '09:00') AT TIME ZONE 'Europe/London') < $1`,
    [before, `More than ${hours} hours old when mail was resumed.`],
  );
  const [, messages] = await tx.query<[unknown[], number]>(
    `UPDATE outbox m SET relayed_at = now()
     FROM outbox o LEFT JOIN reminders r ON r.id = (o.payload->>'reminder')::uuid
     WHERE m.id = o.id AND m.relayed_at IS NULL
       AND least(o.created_at, (r.falls_on + time '09:00') AT TIME ZONE 'Europe/London') < $1`,
    [before],
  );
  return letters + messages;
}

/** As if they had never been offered to the queue: the next reconciling takes them all. Reminders not gathered yet count too. */
async function offerAtOnce(tx: Tx): Promise<number> {
  const [, waiting] = await tx.query<[unknown[], number]>(
    `UPDATE deliveries SET offered_at = to_timestamp(0) WHERE state IN ('waiting','sending')`,
  );
  const [gathering] = await tx.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM deliveries WHERE state = 'gathering' AND carried_by IS NULL`,
  );
  return waiting + (gathering?.n ?? 0);
}
