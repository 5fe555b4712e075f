import type { Tx } from '../transaction/index.js';

/** What is to be addressed within a committee. */
interface Addressed {
  readonly table: 'topics' | 'reports';
  readonly committeeId: string;
  /** What its title makes of an address; not empty. */
  readonly wanted: string;
  /** What addresses of the list mean already. */
  readonly reserved?: readonly string[];
}

/**
 * A free address for a topic or a report of a committee: the one wanted, with a number behind it from 2 on where another
 * has it. Locks the committee, so that of two equal titles at once the second sees the first.
 */
export async function freeSlug(tx: Tx, addressed: Addressed): Promise<string> {
  const { table, committeeId, wanted, reserved = [] } = addressed;
  await tx.query('SELECT 1 FROM committees WHERE id = $1 FOR UPDATE', [committeeId]);
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM ${table} WHERE committee_id = $1 AND (slug = $2 OR slug LIKE $2 || '-%')`,
    [committeeId, wanted],
  );
  const taken = new Set([...rows.map(({ slug }) => slug), ...reserved]);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}
