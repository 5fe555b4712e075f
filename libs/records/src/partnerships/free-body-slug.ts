import { refuse } from '#rules';
import { slugOf } from '../paths/index.js';
import type { Tx } from '../transaction/index.js';

/** What addresses under a partnership mean already. */
const RESERVED = new Set(['new', 'groups', 'meetings', 'items', 'members', 'terms', 'glossary']);

/**
 * A free address for a partnership of a council or a working group of a partnership, made from its name; with a number
 * behind it where another has it. Locks what it belongs to, so that of two equal names at once the second sees the first.
 */
export async function freeBodySlug(
  tx: Tx,
  within: { readonly table: 'councils' | 'partnerships'; readonly id: string },
  name: string,
): Promise<string> {
  const wanted = slugOf(name);
  if (wanted === '') refuse('field-wrong', 'Enter a name with letters in it.', 'name');
  await tx.query(`SELECT 1 FROM ${within.table} WHERE id = $1 FOR UPDATE`, [within.id]);
  // An officer may keep those of a county and of its districts: one address is one of them alone.
  const rows = await tx.query<{ slug: string }[]>(
    within.table === 'councils'
      ? 'SELECT slug FROM partnerships WHERE $1::uuid IS NOT NULL'
      : 'SELECT slug FROM working_groups WHERE partnership_id = $1',
    [within.id],
  );
  const taken = new Set([...rows.map(({ slug }) => slug), ...RESERVED]);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
