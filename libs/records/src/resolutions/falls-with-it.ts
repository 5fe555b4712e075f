import { fallOutcomes, type UnderMotion } from '../outcomes/index.js';
import type { Tx } from '../transaction/index.js';

/** What was drafted under a motion falls with it, in the transaction that records it as lost or withdrawn. */
export async function fallsWithIt(tx: Tx, motion: UnderMotion): Promise<void> {
  await fallOutcomes(tx, motion);
}
