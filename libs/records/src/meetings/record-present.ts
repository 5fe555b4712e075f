import type { LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** Records who is present. Somebody who left stays on the record, but the votes that follow are not counted among them. */
export async function recordPresent(
  tx: Tx,
  meeting: LockedRow<'meeting'>,
  present: readonly string[],
): Promise<void> {
  await tx.query(
    'UPDATE attendances SET is_voting = false WHERE meeting_id = $1 AND person_id <> ALL($2)',
    [meeting.id, present],
  );
  await tx.query(
    `INSERT INTO attendances (meeting_id, person_id, is_voting)
     SELECT $1, m.person_id, m.is_voting FROM memberships m
     WHERE m.committee_id = $2 AND m.person_id = ANY($3)
       AND m.valid_from <= $4 AND coalesce(m.valid_to, 'infinity') >= $4
     ON CONFLICT (meeting_id, person_id) DO UPDATE SET is_voting = excluded.is_voting`,
    [meeting.id, meeting.columns['committee_id'], present, meeting.columns['held_on']],
  );
}
