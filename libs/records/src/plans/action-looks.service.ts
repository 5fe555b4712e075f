import { Injectable } from '@nestjs/common';
import { addDays, LIVE_STATES } from '#rules';
import { keepClocks, todayInLondon } from '../clocks/index.js';
import { lockRow, Recorder } from '../record/index.js';
import { dueOrder, EARLIEST_BEFORE_DUE, LATEST_AFTER_DUE, lookOrder } from './look-order.js';

/** The most that get a clock in one turn; the next turn takes the others. */
const BATCH = 200;

/** The clocks of actions: each that is live in a plan that is no draft has one, by its date or for its quarterly look. */
@Injectable()
export class ActionLooksService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Starts the clock of every action that has none: newly agreed, imported, resumed, queried or with another date. One
   * whose date passed more than a fortnight ago gets none. Writes to nobody. Safe to run on any number of workers at once; returns how many were started.
   */
  async startMissing(): Promise<number> {
    const today = this.recorder.today();
    const ids = await this.recorder.dataSource.query<{ id: string }[]>(
      `SELECT a.id FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
       WHERE (a.due_precision = 'none' OR a.due_end BETWEEN $3 AND $4) AND a.state = ANY($1) AND NOT l.is_draft
         AND NOT EXISTS (SELECT FROM clocks k WHERE k.subject_id = a.id AND k.kind = 'action' AND k.state = 'running')
       ORDER BY a.id LIMIT $2`,
      [LIVE_STATES, BATCH, addDays(today, -LATEST_AFTER_DUE), addDays(today, EARLIEST_BEFORE_DUE)],
    );
    for (const { id } of ids) await this.start(id);
    return ids.length;
  }

  private start(id: string): Promise<void> {
    return this.recorder.write(async (tx) => {
      const row = await lockRow(tx, 'action', { id });
      const isLive = LIVE_STATES.includes(row.state);
      const [running] = await tx.query<unknown[]>(
        `SELECT 1 FROM clocks WHERE subject_id = $1 AND kind = 'action' AND state = 'running'`,
        [id],
      );
      if (!isLive || running !== undefined) return;
      const today = todayInLondon(this.recorder.now());
      const calendar = row.calendar();
      const { clock } = {
        ...dueOrder(row, { today, calendar }),
        ...lookOrder(row, { today, calendar }),
      };
      if (clock === undefined) return;
      await keepClocks(tx, {
        subject: { place: row.place, kind: 'action', id },
        effect: 'start action',
        order: clock,
        today,
        calendar,
        ladders: row.ladders(),
      });
    });
  }
}
