import { refuse, type MeasureKind, MEASURE_KINDS } from '#rules';
import type { Tx } from '../transaction/index.js';

interface Summed {
  readonly id: string;
  readonly councilId: string;
  readonly kind: MeasureKind;
}

/**
 * Writes the measures whose sum a measure is, in place of those it was: measures of the same partnership that are counted in
 * the same way. Refuses others, itself, and a measure that is already a sum of this one. Takes the turn of the council, so
 * that two sums are never made of each other.
 */
export async function writeSum(
  tx: Tx,
  { id, councilId, kind }: Summed,
  sumOf: readonly string[],
): Promise<void> {
  await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR NO KEY UPDATE', [councilId]);
  await tx.query('DELETE FROM measure_sums WHERE sum_id = $1', [id]);
  if (sumOf.length === 0) return;
  const alike = Object.entries(MEASURE_KINDS).flatMap(([other, { figures }]) =>
    figures === MEASURE_KINDS[kind].figures && figures !== 'none' ? [other] : [],
  );
  const written = await tx.query<unknown[]>(
    `INSERT INTO measure_sums (sum_id, part_id)
     SELECT $1, m.id FROM measures m
     JOIN priorities p ON p.id = m.priority_id
     JOIN agreements g ON g.id = p.agreement_id
     WHERE m.id = ANY($2::uuid[]) AND m.id <> $1 AND m.kind = ANY($3)
       AND g.partnership_id = (SELECT h.partnership_id FROM measures s JOIN priorities q ON q.id = s.priority_id
         JOIN agreements h ON h.id = q.agreement_id WHERE s.id = $1)
     RETURNING part_id`,
    [id, sumOf, alike],
  );
  if (written.length < sumOf.length) {
    refuse(
      'field-wrong',
      'Choose other measures of this partnership that are counted in the same way.',
      'sumOf',
    );
  }
  await refuseCircle(tx, id);
}

async function refuseCircle(tx: Tx, id: string): Promise<void> {
  const [circle] = await tx.query<unknown[]>(
    `WITH RECURSIVE under AS (
       SELECT s.part_id AS id FROM measure_sums s WHERE s.sum_id = $1
       UNION SELECT s.part_id FROM measure_sums s JOIN under ON under.id = s.sum_id
     )
     SELECT 1 FROM under WHERE id = $1`,
    [id],
  );
  if (circle !== undefined) {
    refuse('field-wrong', 'One of these is itself the sum of this measure.', 'sumOf');
  }
}
