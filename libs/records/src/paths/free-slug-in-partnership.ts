import type { Tx } from '../transaction/index.js';

/** What is to be addressed within a partnership, which the caller has locked. */
interface Addressed {
  readonly table: 'projects' | 'partnership_events';
  readonly partnershipId: string;
  /** What its title makes of an address; not empty. */
  readonly wanted: string;
}

/** What the addresses of a partnership's lists mean already. */
const RESERVED: readonly string[] = ['new'];

/** A free address in a partnership: the one wanted, with a number behind it from 2 on where another has it. One statement. */
export async function freeSlugInPartnership(
  tx: Tx,
  { table, partnershipId, wanted }: Addressed,
): Promise<string> {
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM ${table} WHERE partnership_id = $1 AND (slug = $2 OR slug LIKE $2 || '-%')`,
    [partnershipId, wanted],
  );
  const taken = new Set([...rows.map(({ slug }) => slug), ...RESERVED]);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}
