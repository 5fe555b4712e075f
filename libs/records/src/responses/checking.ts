import type { LocalDate } from '#rules';
import { refuse } from '#rules';
import { wordsTold } from '../following/index.js';
import { addresseeFacts } from '../recommendations/index.js';
import type { Move } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** What accepting an answer for consideration brings, once the addressee is locked. Refuses one that is accepted already. */
export const acceptingAnswer: Move<'addressee'>['prepare'] = async (row, { tx }) => {
  const [last] = await tx.query<{ isAccepted: boolean }[]>(
    `SELECT accepted_on IS NOT NULL AS "isAccepted" FROM responses
     WHERE addressee_id = $1 ORDER BY number DESC LIMIT 1`,
    [row.id],
  );
  if (last?.isAccepted === true) {
    refuse('already-done', 'This answer was accepted for consideration already.');
  }
  const { authority } = await addresseeFacts(tx, row.id);
  return { facts: { authority } };
};

/** Writes who accepted the latest answer of an addressee, on a local date. */
export async function writeAccepted(
  tx: Tx,
  addresseeId: string,
  { by, on }: { readonly by: string; readonly on: LocalDate },
): Promise<void> {
  await tx.query(
    `UPDATE responses SET accepted_on = $2, accepted_by = $3
     WHERE addressee_id = $1 AND number = (SELECT max(number) FROM responses WHERE addressee_id = $1)`,
    [addresseeId, on, by],
  );
}

/** What returning an answer brings. `carried` where one letter about the whole reply says so. */
export const returningAnswer =
  (missing: string, { carried = false } = {}): Move<'addressee'>['prepare'] =>
  async (row, { tx }) => {
    const { authority } = await addresseeFacts(tx, row.id);
    const told = await wordsTold(tx, row.id, { missing });
    return { facts: { authority, ...told }, ...(carried ? { payload: { carried: 1 } } : {}) };
  };

/** Writes why the latest answer of an addressee was returned. */
export async function writeReturned(tx: Tx, addresseeId: string, missing: string): Promise<void> {
  await tx.query(
    `UPDATE responses SET returned_because = $2
     WHERE addressee_id = $1 AND number = (SELECT max(number) FROM responses WHERE addressee_id = $1)`,
    [addresseeId, missing],
  );
}
