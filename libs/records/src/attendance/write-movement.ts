import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import type { PersonMoved } from './person-moved.js';

/** Writes the movement and whether the person is in the room now. The meeting is locked. */
export async function writeMovement(
  tx: Tx,
  moved: Omit<PersonMoved, 'actor' | 'reason'>,
): Promise<void> {
  await tx.query('UPDATE attendances SET is_present = $2 WHERE id = $1', [
    moved.attendanceId,
    moved.kind !== 'left',
  ]);
  await tx.query(
    `INSERT INTO movements (id, meeting_id, attendance_id, number, kind, agenda_item_id, because, interest_id, moved_at)
     SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8 FROM movements WHERE meeting_id = $2`,
    [
      newId(),
      moved.meetingId,
      moved.attendanceId,
      moved.kind,
      moved.agendaItemId,
      moved.because,
      moved.interestId,
      moved.now,
    ],
  );
}
