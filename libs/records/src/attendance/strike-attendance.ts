import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/**
 * Takes somebody off the list of those who attended, with their movements. Returns their name. Refuses who moved or
 * seconded a motion, voted, or left for an interest: what rests on their presence has to go first. The meeting is locked.
 */
export async function strikeAttendance(
  tx: Tx,
  asked: { readonly meetingId: string; readonly attendanceId: string },
): Promise<string> {
  const [one] = await tx.query<{ id: string; name: string; acted: boolean; interest: boolean }[]>(
    `SELECT t.id, coalesce(t.name, p.name) AS name,
       EXISTS (SELECT 1 FROM resolutions r WHERE t.id IN (r.mover_id, r.seconder_id))
         OR EXISTS (SELECT 1 FROM votes_cast c WHERE c.attendance_id = t.id) AS acted,
       EXISTS (SELECT 1 FROM movements v WHERE v.attendance_id = t.id AND v.interest_id IS NOT NULL) AS interest
     FROM attendances t LEFT JOIN people p ON p.id = t.person_id
     WHERE t.meeting_id = $1 AND t.id::text = $2`,
    [asked.meetingId, asked.attendanceId],
  );
  if (one === undefined) refuse('not-found', 'Nobody of that name is recorded at this meeting.');
  if (one.acted) {
    refuse('not-ready', `${one.name} moved, seconded or voted, and so was present.`);
  }
  if (one.interest) {
    refuse('not-ready', `${one.name} left for an interest, and so was present.`);
  }
  await tx.query('DELETE FROM movements WHERE attendance_id = $1', [one.id]);
  await tx.query('DELETE FROM attendances WHERE id = $1', [one.id]);
  return one.name;
}
