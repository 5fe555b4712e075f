import { Injectable } from '@nestjs/common';
import { isSendingHour } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { calendarsOfWorkingDay } from './calendars-of-working-day.js';
import { settleClock, type Settled } from './settle-clock.js';
import { dueClocks, saveSettled } from './sweep.queries.js';

/** Clocks looked at in one transaction. */
const BATCH = 500;
/** Any two sweeps take turns on this number. */
const SWEEP_LOCK = 7_340_032;

/** The sweep of the ladders: finds every rung that is due and puts its reminder, once, in the outbox. */
@Injectable()
export class SweepService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Settles every rung due by now. Does nothing before 09:00 in London, nor for a council whose working day it is
   * not; what was missed is caught up the next time. Safe on any number of workers at once: they take turns, and a
   * rung is unique on (clock, due date, rung). Returns how many reminders were offered.
   */
  async sweep(): Promise<number> {
    if (!isSendingHour(this.recorder.now())) return 0;
    let offered = 0;
    for (;;) {
      const batch = await this.recorder.write((tx) => this.sweepBatch(tx));
      offered += batch.offered;
      if (batch.clocks < BATCH) return offered;
    }
  }

  private async sweepBatch(tx: Tx): Promise<{ clocks: number; offered: number }> {
    await takeTurns(tx);
    const today = this.recorder.today();
    const calendars = await calendarsOfWorkingDay(tx, today);
    const open = { today, councils: [...calendars.keys()] };
    const clocks = await dueClocks(tx, open, BATCH);
    const settled = clocks.flatMap((clock): Settled[] => {
      const calendar = calendars.get(clock.councilId);
      return calendar === undefined ? [] : [settleClock(clock, today, calendar)];
    });
    await saveSettled(tx, settled, { today, now: this.recorder.now() });
    const offered = settled
      .flatMap((one) => one.reminders)
      .filter((one) => one.outcome === 'offered');
    return { clocks: clocks.length, offered: offered.length };
  }
}

/**
 * One sweep at a time. What it reads grows while it writes, so each batch is planned anew: a plan kept from when there
 * were no reminders would read all of them for every clock.
 */
async function takeTurns(tx: Tx): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock($1), set_config('plan_cache_mode', 'force_custom_plan', true)`,
    [SWEEP_LOCK],
  );
}
