import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/** Refuses words that are another authority's name or alias: they cannot be taught to mean this one. One statement. */
export async function refuseMeant(
  tx: Tx,
  councilId: string,
  { words, authorityId }: { readonly words: string; readonly authorityId: string },
): Promise<void> {
  const [other] = await tx.query<{ name: string }[]>(
    `SELECT a.name FROM councils c JOIN authorities a ON a.council_id IN (c.id, c.parent_id)
     WHERE c.id = $1 AND a.id <> $2 AND a.valid_to IS NULL AND (lower(a.name) = lower($3)
       OR EXISTS (SELECT 1 FROM authority_aliases l WHERE l.authority_id = a.id AND lower(l.alias) = lower($3)))
     LIMIT 1`,
    [councilId, authorityId, words],
  );
  if (other !== undefined) {
    refuse('field-wrong', `“${words}” means ${other.name} in the directory.`, 'words');
  }
}
