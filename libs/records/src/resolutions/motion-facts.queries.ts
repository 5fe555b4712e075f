import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/** Where an agenda item stands. */
export interface ItemPlace {
  readonly council_id: string;
  readonly committee_id: string;
  readonly meeting_id: string;
  readonly meeting_state: string;
}

/** An agenda item with its meeting, held as it stands until the transaction ends; `not-found` when there is none. */
export async function itemPlace(tx: Tx, agendaItemId: string): Promise<ItemPlace> {
  const [at] = await tx.query<ItemPlace[]>(
    `SELECT m.council_id, m.committee_id, m.id AS meeting_id, m.state AS meeting_state
     FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id WHERE i.id = $1
     FOR SHARE OF m`,
    [agendaItemId],
  );
  return at ?? refuse('not-found', 'There is no such item on the agenda.');
}

/** Refuses a motion to exclude the public during an item that is not on the agenda of its meeting. */
export async function refuseStrangeItems(
  tx: Tx,
  meetingId: string,
  items: readonly string[],
): Promise<void> {
  const [row] = await tx.query<{ known: number }[]>(
    `SELECT count(*)::int AS known FROM agenda_items
     WHERE meeting_id = $1 AND id::text = ANY($2) AND removed_on IS NULL`,
    [meetingId, items],
  );
  if (row?.known === new Set(items).size) return;
  refuse('field-wrong', 'Choose items on the agenda of this meeting.', 'items');
}
