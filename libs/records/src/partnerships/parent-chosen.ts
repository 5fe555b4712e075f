import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/**
 * The partnership a form put over another one, by its address: one of the same council, or of the county whose district
 * the council is. Null where none is chosen. Refuses one that is not there, itself, and one that stands under it already.
 */
export async function parentChosen(
  tx: Tx,
  {
    councilId,
    id,
    slug,
  }: { readonly councilId: string; readonly id: string; readonly slug: string | null },
): Promise<string | null> {
  if (slug === null) return null;
  const [found] = await tx.query<{ id: string; isUnder: boolean }[]>(
    `WITH RECURSIVE above AS (
       SELECT n.id, n.parent_id, n.council_id FROM partnerships n
       JOIN councils own ON own.id = $1
       WHERE n.slug = $2 AND (n.council_id = own.id OR n.council_id = own.parent_id)
       UNION
       SELECT p.id, p.parent_id, p.council_id FROM partnerships p JOIN above a ON p.id = a.parent_id)
     SELECT n.id, EXISTS (SELECT FROM above WHERE id = $3) AS "isUnder"
     FROM partnerships n JOIN councils own ON own.id = $1
     WHERE n.slug = $2 AND (n.council_id = own.id OR n.council_id = own.parent_id)
     ORDER BY n.council_id = own.parent_id DESC LIMIT 1`,
    [councilId, slug, id],
  );
  if (found === undefined) refuse('field-wrong', 'Choose a partnership from the list.', 'parent');
  if (found.isUnder) refuse('field-wrong', 'That one stands under this one already.', 'parent');
  return found.id;
}
