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
