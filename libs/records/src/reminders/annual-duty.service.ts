import { Injectable } from '@nestjs/common';
import { annualDuty, type LocalDate } from '#rules';
import { councilCalendar, isSendingHour, isSendingTime } from '../clocks/index.js';
import { appendOutbox, Recorder, HELD_STATES } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

interface Duty {
  readonly committee_id: string;
  readonly council_id: string;
  readonly last_held: LocalDate;
}

/**
 * The yearly duty to sit as the crime and disorder committee (Police and Justice Act 2006 s19; SI 2009/942). Counts
 * only meetings so constituted, held and quorate.
 */
@Injectable()
export class AnnualDutyService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Puts every warning that has come due in the outbox, once for each (committee, last meeting, months). Does nothing
   * before 09:00 in London, nor for a council whose working day it is not. Returns how many.
   */
  async warn(): Promise<number> {
    const now = this.recorder.now();
    if (!isSendingHour(now)) return 0;
    return this.recorder.write(async (tx) => {
      const duties = await lastSittings(tx);
      let warned = 0;
      for (const duty of duties) {
        const found = annualDuty({ lastHeld: duty.last_held, today: this.recorder.today() });
        if (found.warning === null) continue;
        if (!isSendingTime(now, await councilCalendar(tx, duty.council_id))) continue;
        const fresh = await tx.query<unknown[]>(
          `INSERT INTO duty_warnings (committee_id, last_held_on, months, due_on, warned_on)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING months`,
          [
            duty.committee_id,
            duty.last_held,
            found.warning.months,
            found.due,
            this.recorder.today(),
          ],
        );
        if (fresh.length === 0) continue;
        warned += 1;
        await appendOutbox(tx, {
          councilId: duty.council_id,
          event: 'annual-duty.warned',
          subjectKind: 'committee',
          subjectId: duty.committee_id,
          payload: { lastHeld: duty.last_held, due: found.due, months: found.warning.months },
          at: this.recorder.now(),
        });
      }
      return warned;
    });
  }
}

function lastSittings(tx: Tx): Promise<Duty[]> {
  return tx.query<Duty[]>(
    `SELECT c.id AS committee_id, c.council_id, max(m.held_on)::text AS last_held
     FROM committees c
     JOIN meetings m ON m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.quorate
       AND m.state IN (${HELD_STATES})
     WHERE c.constituted_as = 'crime and disorder committee'
     GROUP BY c.id
     ORDER BY c.id`,
  );
}
