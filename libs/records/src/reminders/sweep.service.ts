import { Injectable } from '@nestjs/common';
import { isSendingHour, laddersOfCouncils, takeSweepTurn } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { calendarsOfWorkingDay } from './calendars-of-working-day.js';
import { settleClock, type Settled } from './settle-clock.js';
import { dueClocks, lookAfterMeetings, saveSettled } from './sweep.queries.js';

/** Clocks looked at in one transaction. */
const BATCH = 2_000;

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
    await this.recorder.write(async (tx) => {
      await takeSweepTurn(tx);
      await lookAfterMeetings(tx, this.recorder.today());
    });
    let offered = 0;
    for (;;) {
      const batch = await this.recorder.write((tx) => this.sweepBatch(tx));
      offered += batch.offered;
      if (batch.clocks < BATCH) return offered;
    }
  }

  private async sweepBatch(tx: Tx): Promise<{ clocks: number; offered: number }> {
    await takeSweepTurn(tx);
    const today = this.recorder.today();
    const calendars = await calendarsOfWorkingDay(tx, today);
    const open = { today, councils: [...calendars.keys()] };
    const ladders = await laddersOfCouncils(tx, open.councils);
    const clocks = await dueClocks(tx, open, BATCH);
    const settled = clocks.flatMap((clock): Settled[] => {
      const calendar = calendars.get(clock.councilId);
      if (calendar === undefined) return [];
      const ladder = ladders(clock.councilId)[clock.kind];
      return [settleClock(clock, ladder, { today, calendar })];
    });
    await saveSettled(tx, settled, { today, now: this.recorder.now() });
    const offered = settled
      .flatMap((one) => one.reminders)
      .filter((one) => one.outcome === 'offered');
    return { clocks: clocks.length, offered: offered.length };
  }
}
