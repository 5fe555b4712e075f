import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

interface Unwritten {
  readonly attendanceId: string;
  readonly kind: 'arrived' | 'left' | 'returned';
}

/**
 * Writes the movements that are missing for the record to say who is in the room: an arrival, a departure or a return
 * for everybody whose last one says otherwise. Between two items, at this instant. The meeting is locked. Two statements.
 */
export async function rowsFollowTheRoom(tx: Tx, meetingId: string, now: string): Promise<void> {
  const unwritten = await tx.query<Unwritten[]>(
    `SELECT t.id AS "attendanceId",
       CASE WHEN NOT t.is_present THEN 'left' WHEN l.kind IS NULL THEN 'arrived' ELSE 'returned' END AS kind
     FROM attendances t
     LEFT JOIN people p ON p.id = t.person_id
     LEFT JOIN LATERAL (SELECT kind FROM movements v WHERE v.attendance_id = t.id ORDER BY v.number DESC LIMIT 1) l ON true
     WHERE t.meeting_id = $1 AND t.is_present IS DISTINCT FROM (l.kind IS NOT NULL AND l.kind <> 'left')
     ORDER BY coalesce(t.name, p.name)`,
    [meetingId],
  );
  if (unwritten.length === 0) return;
  await tx.query(
    `INSERT INTO movements (id, meeting_id, attendance_id, number, kind, moved_at)
     SELECT n.id, $1, n.attendance_id,
       (SELECT coalesce(max(number), 0) FROM movements WHERE meeting_id = $1) + n.place, n.kind, $2
     FROM unnest($3::uuid[], $4::uuid[], $5::text[]) WITH ORDINALITY AS n (id, attendance_id, kind, place)`,
    [
      meetingId,
      now,
      unwritten.map(() => newId()),
      unwritten.map(({ attendanceId }) => attendanceId),
      unwritten.map(({ kind }) => kind),
    ],
  );
}
