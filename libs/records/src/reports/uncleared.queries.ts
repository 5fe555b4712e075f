import { CLEARANCES, type ClearanceKind } from '#rules';
import type { Tx } from '../transaction/index.js';

/**
 * The names of the clearances a report still waits for: those asked for or returned, and those given for another text
 * than the one that stands. One statement.
 */
export async function uncleared(tx: Tx, reportId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ kind: ClearanceKind }[]>(
    `SELECT a.kind FROM clearances a
     JOIN reports r ON r.id = a.report_id
     LEFT JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
     WHERE a.report_id = $1 AND (a.state IN ('named','asked','returned')
       OR (a.state = 'given' AND a.cleared_hash IS DISTINCT FROM v.hash))
     ORDER BY a.kind`,
    [reportId],
  );
  return rows.map(({ kind }) => CLEARANCES[kind]);
}
