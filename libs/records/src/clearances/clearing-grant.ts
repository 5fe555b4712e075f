import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** Lets somebody read and clear one report, exempt paragraphs included, from now on. */
export async function letClear(
  tx: Tx,
  { personId, reportId, now }: { personId: string; reportId: string; now: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
     VALUES ($1, $2, 'clearing officer', 'report', $3, $4) ON CONFLICT DO NOTHING`,
    [newId(), personId, reportId, now],
  );
}

/** Ends what `letClear` began for everybody who clears nothing of this report any more. */
export async function endClearing(
  tx: Tx,
  { reportId, now }: { reportId: string; now: string },
): Promise<void> {
  await tx.query(
    `UPDATE grants g SET ended_at = $2
     WHERE g.scope_id = $1 AND g.role = 'clearing officer' AND g.ended_at IS NULL
       AND NOT EXISTS (SELECT FROM clearances k
         WHERE k.report_id = $1 AND k.person_id = g.person_id AND k.state <> 'not needed')`,
    [reportId, now],
  );
}
