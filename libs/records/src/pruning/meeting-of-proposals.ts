import { refuse, type LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';

/** The meeting of a committee on a local date, locked. Refuses one whose agenda is public, by field. */
export async function openMeeting(tx: Tx, committeeId: string, heldOn: LocalDate): Promise<string> {
  const [meeting] = await tx.query<{ id: string }[]>(
    `SELECT id FROM meetings WHERE committee_id = $1 AND held_on = $2 AND state IN ('planned','convened') FOR UPDATE`,
    [committeeId, heldOn],
  );
  if (meeting !== undefined) return meeting.id;
  return refuse('field-wrong', 'Choose a meeting whose agenda is not public yet.', 'meeting');
}

/** Locks the meeting an item is on, before what hangs on the item. */
export async function lockMeetingOf(tx: Tx, itemId: string): Promise<void> {
  await tx.query(
    'SELECT 1 FROM meetings m JOIN agenda_items i ON i.meeting_id = m.id WHERE i.id = $1 FOR UPDATE OF m',
    [itemId],
  );
}

/** Whether an item stands on an agenda that is not public yet. */
export async function isOpenItem(tx: Tx, itemId: string): Promise<boolean> {
  const open = await tx.query<unknown[]>(
    `SELECT 1 FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id
     WHERE i.id = $1 AND i.removed_on IS NULL AND m.state IN ('planned','convened')`,
    [itemId],
  );
  return open.length > 0;
}
