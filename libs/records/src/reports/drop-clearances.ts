import { CLEARANCES, type Actor, type ClearanceKind } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

interface Dropping {
  readonly reportId: string;
  /** Why nothing is cleared any more, for the history of each clearance. */
  readonly reason: string;
  readonly actor: Actor;
  readonly now: string;
}

/** Says of every clearance of a locked report that nobody has given or returned that it is not needed; their clocks stop. */
export async function dropClearances(tx: Tx, dropping: Dropping): Promise<void> {
  const { reportId, reason, actor, now } = dropping;
  const open = await tx.query<{ id: string; kind: ClearanceKind }[]>(
    `SELECT id, kind FROM clearances WHERE report_id = $1 AND state IN ('named','asked') ORDER BY kind`,
    [reportId],
  );
  for (const { id, kind } of open) {
    const prepare = () => ({
      facts: { title: CLEARANCES[kind], reason },
      set: { remark: reason },
    });
    await transition(tx, { kind: 'clearance', id, actor, now, command: 'drop', prepare });
  }
}

/** Ends the role of everybody who cleared a report that is not to be. */
export async function endAllClearing(
  tx: Tx,
  { reportId, now }: { readonly reportId: string; readonly now: string },
): Promise<void> {
  await tx.query(
    `UPDATE grants SET ended_at = $2
     WHERE scope_id = $1 AND role = 'clearing officer' AND ended_at IS NULL`,
    [reportId, now],
  );
}
