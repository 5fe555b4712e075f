import type { Actor, LocalDate } from '#rules';
import { newId } from '#platform';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { orderOf, renumber } from './agenda-order.js';
import { outstandingInWords } from './outstanding.queries.js';

const TITLE = 'Outstanding responses';

interface Keeping {
  readonly meetingId: string;
  readonly committeeId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
}

interface Kept {
  readonly id: string;
  readonly summary: string | null;
  readonly removed: boolean;
}

/**
 * Keeps the item about overdue answers on the agenda of a locked meeting: adds it at the end when something is overdue,
 * brings its list up to date, takes it off when every answer has come. One an officer took off is left off; an item
 * taken off here has lost its list, which tells the two apart. Returns whether anything was written.
 */
export async function keepOutstandingItem(tx: Tx, keeping: Keeping): Promise<boolean> {
  const { meetingId, committeeId, today } = keeping;
  const list = await outstandingInWords(tx, { committeeId, today });
  const items = await tx.query<Kept[]>(
    `SELECT id, summary, removed_on IS NOT NULL AS removed FROM agenda_items
     WHERE meeting_id = $1 AND kind = 'outstanding responses' ORDER BY removed_on NULLS FIRST`,
    [meetingId],
  );
  const item = items.find(({ removed }) => !removed);
  if (item !== undefined) {
    if (item.summary === list) return false;
    if (list === null) await takeOff(tx, keeping, item.id);
    else await update(tx, keeping, { id: item.id, list });
    return true;
  }
  const wasTakenOff = items.some(({ removed, summary }) => removed && summary !== null);
  if (list === null || wasTakenOff) return false;
  await add(tx, keeping, list);
  return true;
}

async function add(tx: Tx, keeping: Keeping, list: string): Promise<void> {
  const number = (await orderOf(tx, keeping.meetingId)).length + 1;
  await tx.query(
    `INSERT INTO agenda_items (id, meeting_id, number, title, purpose, summary, kind)
     VALUES ($1, $2, $3, $4, 'comment', $5, 'outstanding responses')`,
    [newId(), keeping.meetingId, number, TITLE, list],
  );
  await tell(tx, keeping, { event: 'item.added', reason: 'answers are overdue' });
}

async function update(
  tx: Tx,
  keeping: Keeping,
  { id, list }: { readonly id: string; readonly list: string },
): Promise<void> {
  await tx.query('UPDATE agenda_items SET summary = $2, version = version + 1 WHERE id = $1', [
    id,
    list,
  ]);
  await tell(tx, keeping, { event: 'item.changed' });
}

async function takeOff(tx: Tx, keeping: Keeping, id: string): Promise<void> {
  await tx.query('UPDATE agenda_items SET removed_on = $2, summary = NULL WHERE id = $1', [
    id,
    keeping.today,
  ]);
  await renumber(tx, await orderOf(tx, keeping.meetingId));
  await tell(tx, keeping, { event: 'item.removed', reason: 'every answer has come' });
}

function tell(
  tx: Tx,
  { meetingId, actor, now }: Keeping,
  told: {
    readonly event: 'item.added' | 'item.changed' | 'item.removed';
    readonly reason?: string;
  },
): Promise<void> {
  const { event, ...because } = told;
  const facts = { title: TITLE, ...because };
  return revise(tx, { kind: 'meeting', id: meetingId, actor, now, event, facts, columns: {} });
}
