import type { Actor } from '#rules';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockSitting } from './attendance-lock.js';
import { quorumNow } from './who-may-vote.queries.js';

/**
 * Follows the room: when those who left or came change whether the meeting is quorate, writes it and tells it in the
 * history. Only while the meeting is in session; what was so when it rose stays so.
 */
export async function keepQuorum(
  tx: Tx,
  at: { readonly meetingId: string; readonly actor: Actor; readonly now: string },
): Promise<void> {
  const { meetingId: id, actor, now } = at;
  const { state, quorate } = await lockSitting(tx, id);
  if (state !== 'in session') return;
  const { isQuorate } = await quorumNow(tx, { meetingId: id });
  if (isQuorate === quorate) return;
  const event = isQuorate ? 'quorum.regained' : 'quorum.lost';
  await revise(tx, {
    kind: 'meeting',
    id,
    actor,
    now,
    columns: { quorate: isQuorate },
    event,
    facts: {},
  });
}
