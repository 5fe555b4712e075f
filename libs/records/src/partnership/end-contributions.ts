import { THE_SYSTEM } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

interface Ending {
  readonly reviewId: string;
  /** Why nothing more is needed, as the partner is told: it names nothing of what was said in the review. */
  readonly reason: string;
  /** The instant it ends. */
  readonly now: string;
}

/**
 * Says of every contribution that is still asked for a review that it is no longer needed: its clock stops, and whoever
 * was written to is told. To be called in the transaction that ends the review's being asked for, once its row is locked.
 */
export async function endContributions(tx: Tx, { reviewId, reason, now }: Ending): Promise<void> {
  const asked = await tx.query<{ id: string; owner: string }[]>(
    `SELECT c.id, w.name AS owner FROM contributions c JOIN people w ON w.id = c.person_id
     WHERE c.review_id = $1 AND c.state = 'asked' ORDER BY c.id`,
    [reviewId],
  );
  for (const { id, owner } of asked) {
    await transition(tx, {
      kind: 'contribution',
      id,
      actor: THE_SYSTEM,
      now,
      command: 'withdraw',
      prepare: () => ({ facts: { owner, reason } }),
    });
  }
}
