import type { Tx } from '../transaction/index.js';

/** Numbers the priorities of an edition from 1 in the order they have; where there is no order, takes the numbers away. */
export async function orderPriorities(tx: Tx, editionId: string, isRanked: boolean): Promise<void> {
  await tx.query(
    `UPDATE edition_priorities e SET number = CASE WHEN $2::boolean THEN n.place END
     FROM (SELECT id, row_number() OVER (ORDER BY number NULLS LAST, name)::integer AS place
       FROM edition_priorities WHERE agreement_id = $1) AS n
     WHERE n.id = e.id`,
    [editionId, isRanked],
  );
}
