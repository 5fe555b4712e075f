import { newId } from '#platform';
import type { LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** Records who is present. Somebody who left stays on the record, but is not counted in the votes that follow. */
export async function recordPresent(
  tx: Tx,
  meeting: LockedRow<'meeting'>,
  present: readonly string[],
): Promise<void> {
  await tx.query(
    `UPDATE attendances SET is_present = false
     WHERE meeting_id = $1 AND capacity IN ('member','co-optee') AND person_id <> ALL($2)`,
    [meeting.id, present],
  );
  await tx.query(
    `INSERT INTO attendances (id, meeting_id, person_id, is_voting, capacity, is_present)
     SELECT n.id, $1, m.person_id, m.is_voting, CASE m.kind WHEN 'co-optee' THEN 'co-optee' ELSE 'member' END, true
     FROM memberships m
     JOIN unnest($3::uuid[], $5::uuid[]) AS n (person_id, id) ON n.person_id = m.person_id
     WHERE m.committee_id = $2
       AND m.valid_from <= $4 AND coalesce(m.valid_to, 'infinity') >= $4
     ON CONFLICT (meeting_id, person_id) DO UPDATE SET is_voting = excluded.is_voting, is_present = true`,
    [
      meeting.id,
      meeting.columns['committee_id'],
      present,
      meeting.columns['held_on'],
      present.map(() => newId()),
    ],
  );
}
