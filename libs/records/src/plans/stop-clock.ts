import type { LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';

/** Stops the clock of an action whose date is another now, or that is gone; the sweep begins the next. One statement. */
export async function stopClock(tx: Tx, actionId: string, today: LocalDate): Promise<void> {
  await tx.query(
    `UPDATE clocks SET state = 'stopped', ended_on = $2, next_rung_on = NULL
     WHERE subject_id = $1 AND kind = 'action' AND state = 'running'`,
    [actionId, today],
  );
}
