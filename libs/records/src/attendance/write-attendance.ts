import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { NewAttendance } from './new-attendance.js';
import { writeMovement } from './write-movement.js';

/** A new row, and the arrival that goes with it once the meeting has begun. */
export interface AttendanceWritten {
  readonly id: string;
  readonly meetingId: string;
  readonly one: NewAttendance;
  readonly arrived: { readonly agendaItemId: string | null; readonly now: string } | null;
}

/** Writes who attends, and their arrival. Refuses with `already-done` who is recorded. The meeting is locked. */
export async function writeAttendance(tx: Tx, written: AttendanceWritten): Promise<void> {
  const { id, meetingId, one, arrived } = written;
  await refuseRecorded(tx, meetingId, one);
  await tx.query(
    `INSERT INTO attendances (id, meeting_id, person_id, is_voting, name, post, capacity, instead_of_id, authority_id, is_present)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, true)`,
    [
      id,
      meetingId,
      one.personId,
      one.isVoting,
      one.name,
      one.post,
      one.capacity,
      one.insteadOfId,
      one.authorityId,
    ],
  );
  if (arrived === null) return;
  const why = { because: null, interestId: null };
  await writeMovement(tx, { ...arrived, ...why, meetingId, attendanceId: id, kind: 'arrived' });
}

async function refuseRecorded(tx: Tx, meetingId: string, one: NewAttendance): Promise<void> {
  const [other] = await tx.query<unknown[]>(
    `SELECT 1 FROM attendances WHERE meeting_id = $1
       AND (person_id = $2 OR (capacity = $3 AND lower(name) = lower($4) AND authority_id IS NOT DISTINCT FROM $5))`,
    [meetingId, one.personId, one.capacity, one.name, one.authorityId],
  );
  if (other !== undefined) refuse('already-done', `${one.owner} is recorded already.`, 'name');
}
