import { Injectable } from '@nestjs/common';
import { pendingMigrations } from '../database/index.js';
import { Recorder } from '../record/index.js';

export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly HealthCheck[];
  /** Age in seconds of the oldest letter or message that is due and not settled. */
  readonly oldestDueUnsentSeconds: number;
}

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

  /** One statement. Not ready when something due has waited over five minutes: then the background has stopped. */
  async readiness(): Promise<Readiness> {
    const [row] = await this.recorder.dataSource.query<{ oldest: number; beat: number | null }[]>(
      `SELECT
         coalesce(extract(epoch FROM now() - least(
           (SELECT min(next_attempt_at) FROM deliveries WHERE state IN ('waiting','sending') AND next_attempt_at <= now()),
           (SELECT put_at FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT 1))), 0)::float8 AS oldest,
         (SELECT extract(epoch FROM now() - max(at)) FROM heartbeats WHERE name LIKE 'worker%')::float8 AS beat`,
    );
    const oldest = Math.round(row?.oldest ?? 0);
    const beat = row?.beat ?? null;
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
    ];
    return { ready: checks.every((check) => check.ok), checks, oldestDueUnsentSeconds: oldest };
  }
}
