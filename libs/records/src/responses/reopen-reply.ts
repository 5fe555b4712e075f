import { THE_SYSTEM } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/**
 * Opens the reply again that an addressee's latest answer came in, where it was submitted: the answer is wanted again.
 * The addressee is locked already, and a reply is locked after its addressees. One statement, and the seam.
 */
export async function reopenReplyOf(tx: Tx, addresseeId: string, now: string): Promise<void> {
  const [reply] = await tx.query<{ id: string; authority: string }[]>(
    `SELECT y.id, o.name AS authority
     FROM responses w JOIN replies y ON y.id = w.reply_id JOIN authorities o ON o.id = y.authority_id
     WHERE w.addressee_id = $1 AND y.state = 'submitted'
     ORDER BY w.number DESC LIMIT 1 FOR UPDATE OF y`,
    [addresseeId],
  );
  if (reply === undefined) return;
  const { id, authority } = reply;
  await transition(tx, {
    kind: 'reply',
    command: 'reopen',
    id,
    now,
    actor: THE_SYSTEM,
    prepare: () => ({ facts: { authority } }),
  });
}
