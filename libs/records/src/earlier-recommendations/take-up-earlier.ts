import { refuse, type Actor } from '#rules';
import { tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { IS_UNDER_WAY } from './under-way.js';

/** A recommendation of an earlier record, and the one it is taken up as. */
export interface TakenUp {
  readonly earlierId: string;
  readonly committeeId: string;
  readonly recommendationId: string;
  readonly reference: string;
}

/**
 * Notes with a recommendation of an earlier record what it was taken up as, in the caller's transaction. Nothing of its
 * dates becomes a clock: one starts when the new recommendation is sent. Refuses one of another committee, and one that
 * is under way already.
 */
export async function takeUpEarlier(
  tx: Tx,
  by: { readonly actor: Actor; readonly now: string },
  { earlierId, committeeId, recommendationId, reference }: TakenUp,
): Promise<void> {
  const [found] = await tx.query<{ councilId: string; isUnderWay: boolean }[]>(
    `SELECT e.council_id AS "councilId", ${IS_UNDER_WAY} AS "isUnderWay"
     FROM earlier_recommendations e WHERE e.id::text = $1 AND e.committee_id = $2 FOR UPDATE`,
    [earlierId, committeeId],
  );
  if (found === undefined) {
    refuse('field-wrong', 'Choose a recommendation of the committee’s earlier record.', 'earlier');
  }
  if (found.isUnderWay) {
    refuse('state-moved-on', 'This recommendation of the earlier record is taken up already.');
  }
  await tx.query('UPDATE earlier_recommendations SET taken_up_as = $2 WHERE id = $1', [
    earlierId,
    recommendationId,
  ]);
  await tell(tx, {
    councilId: found.councilId,
    subjectKind: 'earlier recommendation',
    subjectId: earlierId,
    ...by,
    event: 'earlier-recommendation.taken-up',
    facts: { successor: reference },
  });
}
