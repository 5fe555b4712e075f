import type { Tx } from '../transaction/index.js';

/**
 * Whether the data set a request is of is closed. It stays so until the transaction ends: an answer that is written while
 * the set is being closed is either in it or said to have come after.
 */
export async function isSetClosed(tx: Tx, requestId: string): Promise<boolean> {
  const [set] = await tx.query<{ isClosed: boolean }[]>(
    `SELECT s.as_at IS NOT NULL AS "isClosed" FROM assessments s
     WHERE s.id = (SELECT q.assessment_id FROM data_requests q WHERE q.id = $1) FOR SHARE OF s`,
    [requestId],
  );
  return set?.isClosed ?? false;
}
