import type { Tx } from '../transaction/index.js';

/**
 * Has whoever addresses something in a list of the whole installation wait for whoever does so now, until that
 * transaction ends: of two equal names at once the second sees the first. `list` is the name of the list.
 */
export async function takeTurns(
  tx: Tx,
  list: 'partnerships' | 'agreements' | 'priorities',
): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`addresses of ${list}`]);
}
