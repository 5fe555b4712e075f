import type { LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';

/** When a report is due, and what its author has asked for that nobody has decided yet. Dates are local. */
export interface MoreTime {
  readonly due: LocalDate | null;
  readonly open: {
    readonly id: string;
    readonly newDue: LocalDate;
    readonly reason: string;
  } | null;
}

/** How a locked report stands for more time. One statement. */
export async function findMoreTime(tx: Tx, reportId: string): Promise<MoreTime> {
  const [row] = await tx.query<MoreTime[]>(
    `SELECT r.due_on AS due,
       (SELECT jsonb_build_object('id', t.id, 'newDue', t.new_due, 'reason', t.reason)
        FROM more_time_requests t WHERE t.report_id = r.id AND t.agreed IS NULL) AS open
     FROM reports r WHERE r.id = $1`,
    [reportId],
  );
  return row ?? { due: null, open: null };
}
