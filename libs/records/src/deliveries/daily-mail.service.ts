import { Injectable } from '@nestjs/common';
import { isWorkingDay, nextWorkingDay, type Calendar, type LocalDate } from '#rules';
import { councilCalendar, isSendingHour } from '../clocks/index.js';
import { failpoint, Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { closeMailOf } from './close-mail-of.js';
import { REMINDING } from './place-deliveries.js';

/** A reminder that has waited so long is gathered though the sweep or the relay is not done: one that is stuck must not hold up the others. */
const PATIENCE = '2 minutes';

interface Open {
  readonly personId: string;
  readonly councilId: string;
  readonly isLate: boolean;
}

/** The mail of the day: the reminders that fall to one person on one day leave together, over all their roles. */
@Injectable()
export class DailyMailService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Closes the mail of everybody whose reminders of today are all there: the day's sweep has settled every rung of
   * their councils and the relay has taken every reminder. One reminder goes as its own letter, several in one mail.
   * Does nothing before 09:00 in London; on a day that is no working day of a council its reminders wait for the next.
   * Safe on any number of workers, and after a crash: unique on (person, local date). Returns the ids of the deliveries that are now due.
   */
  async gather(): Promise<readonly string[]> {
    if (!isSendingHour(this.recorder.now())) return [];
    const day = this.recorder.today();
    const open = await this.open(day);
    if (open.length === 0) return [];
    const calendars = await this.calendars(open);
    await this.putOff(day, calendars);
    const working = [...calendars].filter(([, calendar]) => isWorkingDay(calendar, day));
    const councils = working.map(([id]) => id);
    const unfinished = await this.unfinished(day, councils);
    const ready = open.filter(
      ({ councilId, isLate }) =>
        councils.includes(councilId) && (isLate || !unfinished.includes(councilId)),
    );
    const due: string[] = [];
    for (const personId of new Set(ready.map((one) => one.personId))) {
      const own = ready.filter((one) => one.personId === personId).map((one) => one.councilId);
      due.push(...(await this.close({ personId, day, councils: own, calendars })));
    }
    return due;
  }

  private async close(mail: {
    readonly personId: string;
    readonly day: LocalDate;
    readonly councils: readonly string[];
    readonly calendars: ReadonlyMap<string, Calendar>;
  }): Promise<readonly string[]> {
    const [calendar] = mail.councils.flatMap((id) => mail.calendars.get(id) ?? []);
    if (calendar === undefined) return [];
    const { personId, day, councils } = mail;
    const next = nextWorkingDay(calendar, day);
    const due = await this.recorder.write((tx) =>
      closeMailOf(tx, { personId, day, next, councils, now: this.recorder.now() }),
    );
    await failpoint('gather: committed');
    return due;
  }

  /** Who has reminders to gather, by the partial index. */
  private open(day: LocalDate): Promise<Open[]> {
    return this.recorder.dataSource.query<Open[]>(
      `SELECT person_id AS "personId", council_id AS "councilId",
         min(offered_at) < now() - $2::interval AS "isLate"
       FROM deliveries
       WHERE state = 'gathering' AND carried_by IS NULL AND mail_of <= $1
       GROUP BY person_id, council_id
       ORDER BY person_id`,
      [day, PATIENCE],
    );
  }

  private async calendars(open: readonly Open[]): Promise<ReadonlyMap<string, Calendar>> {
    const calendars = new Map<string, Calendar>();
    for (const id of new Set(open.map(({ councilId }) => councilId))) {
      calendars.set(id, await councilCalendar(this.recorder.dataSource.manager, id));
    }
    return calendars;
  }

  /** Reminders of a council that sends nothing today wait for its next working day. */
  private async putOff(day: LocalDate, calendars: ReadonlyMap<string, Calendar>): Promise<void> {
    for (const [id, calendar] of calendars) {
      if (isWorkingDay(calendar, day)) continue;
      await this.recorder.write((tx: Tx) =>
        tx.query(
          `UPDATE deliveries SET mail_of = $3
           WHERE state = 'gathering' AND carried_by IS NULL AND mail_of <= $2 AND council_id = $1`,
          [id, day, nextWorkingDay(calendar, day)],
        ),
      );
    }
  }

  /** The councils of which a rung of today is not settled, or a reminder not relayed. */
  private async unfinished(
    day: LocalDate,
    councils: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await this.recorder.dataSource.query<{ id: string }[]>(
      `SELECT c.id FROM unnest($2::uuid[]) AS c(id)
       WHERE EXISTS (SELECT FROM clocks k WHERE k.state = 'running' AND k.next_rung_on <= $1 AND k.council_id = c.id)
          OR EXISTS (SELECT FROM outbox o WHERE o.relayed_at IS NULL AND o.event = ANY($3) AND o.council_id = c.id)`,
      [day, councils, REMINDING],
    );
    return rows.map(({ id }) => id);
  }
}
