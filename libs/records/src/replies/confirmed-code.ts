import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

interface Confirming {
  readonly replyId: string;
  readonly personId: string | null;
  /** The instant. */
  readonly now: string;
}

/**
 * Uses up the code somebody confirmed for a reply within the last quarter of an hour; every code for it is gone then.
 * Refuses at the field `code` whoever confirmed none.
 */
export async function spendConfirmedCode(
  tx: Tx,
  { replyId, personId, now }: Confirming,
): Promise<void> {
  const [confirmed] = await tx.query<{ found: boolean }[]>(
    `SELECT true AS found FROM reply_codes
     WHERE reply_id = $1 AND person_id = $2 AND used_at IS NOT NULL AND expires_at > $3::timestamptz LIMIT 1`,
    [replyId, personId, now],
  );
  if (confirmed === undefined) {
    refuse(
      'field-missing',
      'This reply carries matter that is not for publication: enter the code we send you.',
      'code',
    );
  }
  await tx.query('DELETE FROM reply_codes WHERE reply_id = $1', [replyId]);
}
