import { Injectable } from '@nestjs/common';
import { instant, londonDate, londonTime, shortDate, type Actor } from '#rules';
import { councilCalendar, councilLadders } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { TRIED_IN_VAIN } from '../health/index.js';
import { rungsOwed } from './rungs-owed.js';
import type { ComingRungs, MailStatus, OwedRung } from './status.js';

/** What is due may be on its way for so long. Seconds. */
const TOO_OLD = 300;

/** The counts, and how long the oldest of two kinds has waited. Seconds. */
type Counts = Omit<MailStatus, 'owed' | 'coming' | 'alarm'> & {
  readonly dueSeconds: number;
  readonly notRelayedSeconds: number;
};

/** Whether what is due leaves: what administrators and officers look at when a letter is missed. */
@Injectable()
export class StatusQueries {
  constructor(private readonly recorder: Recorder) {}

  /** How the mail of the councils an actor may see deliveries of does. */
  async mail(actor: Actor): Promise<MailStatus> {
    const councils = scopeOf(actor, 'see deliveries').councils;
    const { dueSeconds, notRelayedSeconds, ...counts } = await this.counts(councils);
    const owed = await this.owed(councils);
    const coming = await this.coming(councils);
    const alarm = alarmOf({ ...counts, dueSeconds, notRelayedSeconds, owed });
    return { ...counts, owed, coming, alarm };
  }

  private async owed(councils: readonly string[]): Promise<readonly OwedRung[]> {
    const { manager } = this.recorder.dataSource;
    const at = { now: this.recorder.now(), today: this.recorder.today() };
    const found: OwedRung[] = [];
    for (const id of councils) {
      const calendar = await councilCalendar(manager, id);
      const ladders = await councilLadders(manager, id);
      found.push(...(await rungsOwed(manager, { id, calendar, ladders }, at)));
    }
    return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  }

  private coming(councils: readonly string[]): Promise<ComingRungs[]> {
    return this.recorder.dataSource.query<ComingRungs[]>(
      `SELECT next_rung_on AS on, kind AS ladder, count(*)::int AS count FROM clocks
       WHERE state = 'running' AND next_rung_on > $2 AND council_id = ANY($1)
       GROUP BY next_rung_on, kind ORDER BY next_rung_on, kind LIMIT 10`,
      [councils, this.recorder.today()],
    );
  }

  private async counts(councils: readonly string[]): Promise<Counts> {
    const [row] = await this.recorder.dataSource.query<Counts[]>(
      `SELECT (SELECT max(at) FROM heartbeats WHERE name LIKE 'worker%') AS "workerHeardAt",
         (SELECT at FROM heartbeats WHERE name = 'sweep') AS "sweptAt",
         (SELECT jsonb_build_object('reason', reason, 'pausedAt', paused_at) FROM mail_pauses
          WHERE resumed_at IS NULL) AS paused,
         d.oldest AS "oldestDueAt", coalesce(extract(epoch FROM now() - d.oldest), 0)::float8 AS "dueSeconds",
         coalesce(d.due, 0)::int AS due,
         (SELECT count(*)::int FROM deliveries WHERE ${TRIED_IN_VAIN} AND next_attempt_at > now()
            AND council_id = ANY($1)) AS "triedInVain",
         (SELECT count(*)::int FROM deliveries WHERE state = 'gathering' AND carried_by IS NULL
            AND council_id = ANY($1)) AS gathering,
         n.count AS "notRelayed", n.seconds AS "notRelayedSeconds",
         (SELECT count(*)::int FROM deliveries WHERE state = 'failed' AND council_id = ANY($1)) AS failed,
         (SELECT count(*)::int FROM bounces b JOIN deliveries x ON x.id = b.delivery_id
          WHERE b.kind = 'hard' AND b.settled_at IS NULL AND x.council_id = ANY($1)) AS bounced,
         (SELECT count(*)::int FROM documents WHERE state = 'quarantined' AND council_id = ANY($1)) AS "uploadsWaiting"
       FROM (SELECT min(greatest(next_attempt_at, not_before)) AS oldest, count(*) AS due FROM deliveries
             WHERE state IN ('waiting','sending') AND next_attempt_at <= now()
               AND (not_before IS NULL OR not_before <= $2) AND council_id = ANY($1)) d
         CROSS JOIN (SELECT count(*)::int AS count, coalesce(extract(epoch FROM now() - min(put_at)), 0)::float8 AS seconds
             FROM outbox WHERE relayed_at IS NULL AND council_id = ANY($1)) n`,
      [councils, this.recorder.now()],
    );
    if (row === undefined) throw new Error('The counts of the mail could not be read.');
    return row;
  }
}

/** The red line: a letter that should have left, something nobody was written to about, or a rung the sweep has passed by. */
function alarmOf({
  paused,
  due,
  triedInVain,
  dueSeconds,
  notRelayed,
  notRelayedSeconds,
  oldestDueAt,
  owed,
}: Counts & { readonly owed: readonly OwedRung[] }): string | null {
  if (due > 0 && paused !== null)
    return `${due} due and not sent: all mail is paused. ${paused.reason}`;
  if (due > 0 && dueSeconds > TOO_OLD)
    return `${due} due and not sent, the oldest since ${inWords(oldestDueAt)}`;
  if (triedInVain > 0)
    return `${triedInVain} due and not sent: the mail server has not taken ${triedInVain === 1 ? 'it' : 'them'} in three tries`;
  if (notRelayedSeconds > TOO_OLD)
    return `${notRelayed} happened and nobody was written to for ${Math.floor(notRelayedSeconds / 60)} minutes: no worker looks`;
  const [first] = owed;
  if (first === undefined) return null;
  return `${owed.length} due by the ladders and never put together, the oldest since ${shortDate(first.on)}`;
}

/** An instant as London says it. */
function inWords(at: string | null): string {
  if (at === null) return 'a while';
  const since = instant(at);
  return `${shortDate(londonDate(since))}, ${londonTime(since)}`;
}
