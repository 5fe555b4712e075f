import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import { AS_ID } from '../record/index.js';

/**
 * Places a letter again for the same person, as a message of its own, due at once. The caller has locked the letter.
 * @param again why, and the instant from the time source
 * @returns the id of the new delivery
 */
export async function placeRepeat(
  tx: Tx,
  deliveryId: string,
  again: { readonly reason: string; readonly now: string },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO deliveries (id, council_id, outbox_id, notice, person_id, subject_kind, subject_id, state,
       next_attempt_at, offered_at, message_id, created_at, repeat, repeated_because)
     SELECT $2, d.council_id, d.outbox_id, d.notice, d.person_id, d.subject_kind, d.subject_id, 'waiting',
       now(), now() - interval '1 hour', $3, $4, 1 + (
         SELECT max(e.repeat) FROM deliveries e
         WHERE e.outbox_id = d.outbox_id AND e.notice = d.notice AND e.person_id = d.person_id), $5
     FROM deliveries d WHERE d.id = ${AS_ID('$1')}`,
    [deliveryId, id, `<${id}@critical-friend>`, again.now, again.reason],
  );
  return id;
}
