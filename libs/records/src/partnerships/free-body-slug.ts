import { refuse } from '#rules';
import { slugOf, takeTurns } from '../paths/index.js';
import type { Tx } from '../transaction/index.js';

/** What addresses under a partnership mean already. */
const RESERVED = new Set(['new', 'groups', 'meetings', 'items', 'members', 'terms', 'glossary']);

/**
 * A free address for a partnership or a working group of one, made from its name; with a number behind it where another
 * has it. Public addresses name no council: a partnership's is one of all councils'. Of two equal names at once the
 * second sees the first.
 */
export async function freeBodySlug(
  tx: Tx,
  within: { readonly partnershipId: string | null },
  name: string,
): Promise<string> {
  const wanted = slugOf(name);
  if (wanted === '') refuse('field-wrong', 'Enter a name with letters in it.', 'name');
  await takeTurns(tx, 'partnerships');
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM partnerships WHERE $1::uuid IS NULL
     UNION ALL SELECT slug FROM working_groups WHERE partnership_id = $1`,
    [within.partnershipId],
  );
  const taken = new Set([...rows.map(({ slug }) => slug), ...RESERVED]);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
