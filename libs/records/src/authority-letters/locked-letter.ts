import { refuse, type LetterState } from '#rules';
import type { Tx } from '../transaction/index.js';

/** A letter locked until the transaction ends, its meeting being locked already. */
export interface LockedLetter {
  readonly id: string;
  readonly version: number;
  readonly state: LetterState;
  readonly councilId: string;
  readonly committeeId: string;
  readonly authority: string;
}

/** Locks one letter. Refuses with `not-found`. */
export async function lockedLetter(tx: Tx, id: string): Promise<LockedLetter> {
  const [letter] = await tx.query<LockedLetter[]>(
    `SELECT t.id, t.version, t.state, t.council_id AS "councilId", t.committee_id AS "committeeId", o.name AS authority
     FROM authority_letters t JOIN authorities o ON o.id = t.authority_id
     WHERE t.id::text = $1 FOR UPDATE OF t`,
    [id],
  );
  return letter ?? refuse('not-found', 'There is no such letter.');
}
