import { refuse, type ActionState } from '#rules';
import { newId } from '#platform';
import { todayInLondon } from '../clocks/index.js';
import type { LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { DueWanted } from './new-due.js';

/** The state of an action, locked. Refuses with `not-found` when there is none. */
export async function stateOfAction(tx: Tx, id: string): Promise<ActionState> {
  const [row] = await tx.query<{ state: ActionState }[]>(
    'SELECT state FROM actions WHERE id = $1 FOR UPDATE',
    [id],
  );
  return row?.state ?? refuse('not-found', 'There is no such action.');
}

/** Keeps one move of a due: what it was by the row as it was locked, what it is by the row as it is. One statement. */
export async function keepDueMove(
  tx: Tx,
  before: LockedRow<'action'>,
  { reason, agreedBy, actor, now }: DueWanted,
): Promise<void> {
  const { columns } = before;
  await tx.query(
    `INSERT INTO action_due_moves (id, action_id, number, from_raw, from_start, from_end, from_precision,
       to_raw, to_end, reason, agreed_by, moved_on, moved_by)
     SELECT $1, a.id, 1 + (SELECT count(*) FROM action_due_moves m WHERE m.action_id = a.id), $3, $4, $5, $6,
       a.due_raw, a.due_end, $7, $8, $9, $10
     FROM actions a WHERE a.id = $2`,
    [
      newId(),
      before.id,
      columns['due_raw'],
      columns['due_start'],
      columns['due_end'],
      columns['due_precision'],
      reason.trim(),
      agreedBy.trim(),
      todayInLondon(now),
      actor.name,
    ],
  );
}
