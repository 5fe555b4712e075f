import type { Tx } from '../transaction/index.js';
import type { PrintAsked } from './print.js';

/**
 * Takes back every print of a thing that was asked for and not made: what it would show has been overtaken. A worker
 * that is at one ends it as another's. One statement.
 */
export async function dropUnprinted(
  tx: Tx,
  { kind, subjectId }: Pick<PrintAsked, 'kind' | 'subjectId'>,
): Promise<void> {
  await tx.query(`DELETE FROM prints WHERE kind = $1 AND subject_id = $2 AND state <> 'done'`, [
    kind,
    subjectId,
  ]);
}
