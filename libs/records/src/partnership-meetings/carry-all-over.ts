import type { Actor } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** Lets everything on the agenda of a cancelled meeting wait for another one. The caller has the partnership's turn. */
export async function carryAllOver(
  tx: Tx,
  meetingId: string,
  by: { readonly actor: Actor; readonly now: string },
): Promise<void> {
  const items = await tx.query<{ id: string }[]>(
    `SELECT id FROM partnership_items WHERE meeting_id = $1 AND state = 'on the agenda' ORDER BY number`,
    [meetingId],
  );
  for (const { id } of items) {
    await transition(tx, {
      kind: 'partnership item',
      id,
      command: 'carry-over',
      ...by,
      prepare: () => ({
        facts: { reason: 'The meeting was cancelled' },
        set: { meeting_id: null },
      }),
    });
  }
}
