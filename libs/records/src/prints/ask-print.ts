import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import type { PrintAsked } from './print.js';

/**
 * Asks for something to be printed, in the transaction that made it worth having. Asked again for the same words it
 * changes nothing, whatever became of it. One statement.
 */
export async function askPrint(tx: Tx, asked: PrintAsked): Promise<void> {
  const { kind, subjectId, hash, councilId, committeeId } = asked;
  await tx.query(
    `INSERT INTO prints (id, council_id, committee_id, kind, subject_id, hash, state, offered_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'waiting', now())
     ON CONFLICT (kind, subject_id, hash) DO NOTHING`,
    [newId(), councilId, committeeId, kind, subjectId, hash],
  );
}
