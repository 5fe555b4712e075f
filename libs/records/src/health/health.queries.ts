import { Injectable } from '@nestjs/common';
import { isSendingHour } from '../clocks/index.js';
import { pendingMigrations } from '../database/index.js';
import { Recorder } from '../record/index.js';

export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
  /** Right as it is, and somebody should know of it. */
  readonly isNotable?: true;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly HealthCheck[];
  /** Age in seconds of the oldest letter or message that is due and not settled. */
  readonly oldestDueUnsentSeconds: number;
  readonly mailPaused: boolean;
  /** Clocks with a rung of an earlier day that no sweep has settled. */
  readonly clocksPassedBy: number;
}

interface Signs {
  readonly paused: string | null;
  readonly oldest: number;
  readonly beat: number | null;
  readonly passedBy: number;
  readonly inVain: number;
}

/** A letter that was tried three times and more, over minutes, and waits for another try. */
export const TRIED_IN_VAIN = `state = 'waiting' AND attempts >= 3`;

/** A stopped worker is noticed by the age of what it should have sent. Seconds. */
const TOO_OLD = 300;

/** What the product knows of its own health: liveness is the age of the oldest due unsent row. */
@Injectable()
export class HealthQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The names of the migrations this build knows and its database does not have yet. */
  pendingMigrations(): Promise<readonly string[]> {
    return pendingMigrations(this.recorder.dataSource);
  }

  /** Says that a part of the product is alive. */
  async beat(name: string): Promise<void> {
    await this.recorder.dataSource.query(
      'INSERT INTO heartbeats (name, at) VALUES ($1, now()) ON CONFLICT (name) DO UPDATE SET at = now()',
      [name],
    );
  }

  /**
   * One statement. Not ready when something due has waited over five minutes: then the background has stopped. Letters
   * held by a pause are not due.
   */
  async readiness(): Promise<Readiness> {
    const [row] = await this.recorder.dataSource.query<Signs[]>(
      `SELECT p.reason AS paused,
         coalesce(extract(epoch FROM now() - least(
           (SELECT min(greatest(next_attempt_at, not_before)) FROM deliveries
            WHERE p.id IS NULL AND state IN ('waiting','sending') AND next_attempt_at <= now()
              AND (not_before IS NULL OR not_before <= $3)),
           (SELECT min(offered_at) FROM deliveries
            WHERE p.id IS NULL AND state = 'gathering' AND carried_by IS NULL AND mail_of <= $1 AND $2),
           (SELECT put_at FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT 1))), 0)::float8 AS oldest,
         (SELECT extract(epoch FROM now() - max(at)) FROM heartbeats WHERE name LIKE 'worker%')::float8 AS beat,
         (SELECT count(*)::int FROM clocks WHERE state = 'running' AND next_rung_on < $1) AS "passedBy",
         (SELECT count(*)::int FROM deliveries WHERE p.id IS NULL AND ${TRIED_IN_VAIN}) AS "inVain"
       FROM (SELECT) one LEFT JOIN mail_pauses p ON p.resumed_at IS NULL`,
      [this.recorder.today(), isSendingHour(this.recorder.now()), this.recorder.now()],
    );
    const oldest = Math.round(row?.oldest ?? 0);
    const beat = row?.beat ?? null;
    const paused = row?.paused ?? null;
    const passedBy = row?.passedBy ?? 0;
    const checks: HealthCheck[] = [
      { name: 'database', ok: true, says: 'PostgreSQL answers.' },
      {
        name: 'letters',
        ok: oldest <= TOO_OLD,
        says:
          oldest === 0
            ? 'Nothing that is due waits.'
            : `The oldest letter due has waited ${oldest} seconds.`,
      },
      {
        name: 'worker',
        ok: beat === null || beat <= TOO_OLD || oldest <= TOO_OLD,
        says:
          beat === null
            ? 'No worker has started yet.'
            : `A worker was last heard ${Math.round(beat)} seconds ago.`,
      },
      {
        // Pages must stay up while somebody decides about the mail: a pause is told, and is no fault.
        name: 'mail',
        ok: true,
        ...(paused === null
          ? { says: 'Mail leaves.' }
          : { says: `All mail is paused: ${paused}`, isNotable: true as const }),
      },
    ];
    if (passedBy > 0) {
      const clocks = passedBy === 1 ? '1 clock has' : `${passedBy} clocks have`;
      const says = `${clocks} a reminder of an earlier day that was never put together.`;
      checks.push({ name: 'reminders', ok: true, says, isNotable: true });
    }
    const inVain = row?.inVain ?? 0;
    if (inVain > 0) {
      const says = `${inVain} letters were not taken by the mail server in three tries or more.`;
      checks.push({ name: 'mail server', ok: true, says, isNotable: true });
    }
    const ready = checks.every((check) => check.ok);
    return {
      ready,
      checks,
      oldestDueUnsentSeconds: oldest,
      mailPaused: paused !== null,
      clocksPassedBy: passedBy,
    };
  }
}
