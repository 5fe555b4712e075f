import { slugOf } from '../paths/index.js';
import type { Tx } from '../transaction/index.js';

/** A slug no measure of the council has: that of the name, with a number where it is taken. Locks the council's row. */
export async function freeMeasureSlug(tx: Tx, councilId: string, name: string): Promise<string> {
  await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR NO KEY UPDATE', [councilId]);
  const wanted = slugOf(name) || 'measure';
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM measures WHERE council_id = $1 AND (slug = $2 OR slug LIKE $2 || '-%')`,
    [councilId, wanted],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
