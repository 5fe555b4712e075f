import { refuse, type Actor } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { LockedReply } from './locked-reply.js';

/**
 * Refuses to write in a reply somebody sent on, while whoever they sent it to deals with it: they read on, and write
 * again once they took it back. One statement.
 */
export async function refusePassedOn(
  tx: Tx,
  { id, holderId }: Pick<LockedReply, 'id' | 'holderId'>,
  actor: Actor,
): Promise<void> {
  const [passed] = await tx.query<{ fromId: string; to: string }[]>(
    `SELECT d.from_person AS "fromId", p.name AS to
     FROM replies_passed_on d JOIN people p ON p.id = d.to_person
     WHERE d.reply_id = $1 AND d.to_person = $2 AND p.disabled_at IS NULL
     ORDER BY d.passed_at DESC LIMIT 1`,
    [id, holderId],
  );
  if (passed === undefined || passed.fromId !== actor.id) return;
  refuse('not-ready', `You sent this reply on to ${passed.to}: take it back, then write in it.`);
}
