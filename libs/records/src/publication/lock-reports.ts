import type { Tx } from '../transaction/index.js';

/**
 * Locks the reports of an agenda, in the order of their ids and after their meeting's row, which is locked already: what
 * is decided of them meanwhile, such as that a paper is exempt, comes before the papers are gathered or after they are out.
 */
export async function lockReports(tx: Tx, meetingId: string): Promise<void> {
  await tx.query(
    `SELECT 1 FROM reports r
     WHERE r.id IN (SELECT i.report_id FROM agenda_items i WHERE i.meeting_id = $1 AND i.removed_on IS NULL)
     ORDER BY r.id FOR UPDATE`,
    [meetingId],
  );
}
