import type { Tx } from '../transaction/index.js';
import { Person } from './person.entity.js';

/** Disables a person: they sign in no more, their sessions end and their links open nothing. */
export async function disablePerson(
  tx: Tx,
  { personId, now }: { readonly personId: string; readonly now: string },
): Promise<void> {
  await tx.update(Person, { id: personId }, { disabledAt: new Date(now) });
  await tx.query('DELETE FROM sessions WHERE person_id = $1', [personId]);
  await tx.query(
    'UPDATE signed_links SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL',
    [personId, now],
  );
}
