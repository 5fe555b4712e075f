import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

interface Criteria {
  readonly names: readonly string[];
  readonly highest: number | null;
}

/** Brings the criteria of a draft to a list, by their names without case. Scores above a new highest are taken out, their words stay. */
export async function keepCriteria(
  tx: Tx,
  editionId: string,
  { names, highest }: Criteria,
): Promise<void> {
  await tx.query(
    `DELETE FROM agreement_criteria WHERE agreement_id = $1 AND NOT lower(name) = ANY($2::text[])`,
    [editionId, names.map((name) => name.toLowerCase())],
  );
  for (const [index, name] of names.entries()) {
    const changed = await tx.query<unknown[]>(
      `WITH changed AS (
         UPDATE agreement_criteria SET position = $3, name = $2, highest = $4
         WHERE agreement_id = $1 AND lower(name) = lower($2) RETURNING id)
       SELECT id FROM changed`,
      [editionId, name, index + 1, highest],
    );
    if (changed.length > 0) continue;
    await tx.query(
      'INSERT INTO agreement_criteria (id, agreement_id, position, name, highest) VALUES ($1, $2, $3, $4, $5)',
      [newId(), editionId, index + 1, name, highest],
    );
  }
  await tx.query(
    `UPDATE priority_reasonings g SET score = NULL FROM agreement_criteria k
     WHERE k.id = g.criterion_id AND k.agreement_id = $1 AND g.score > coalesce(k.highest, -1)`,
    [editionId],
  );
}
