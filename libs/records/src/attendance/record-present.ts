import { refuse } from '#rules';
import { newId } from '#platform';
import type { LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { rowsFollowTheRoom } from './rows-follow-the-room.js';

/** Who is in the room as the committee starts or resumes, by person: everybody else of the committee is not. */
export interface Seated {
  readonly people: readonly string[];
  /** The instant, from the time source. */
  readonly now: string;
}

/**
 * Records who is in the room as a meeting starts or resumes: members, co-optees and substitutes, with an arrival, a
 * departure or a return for each whom that changes. Somebody who left stays on the record, but is not counted in the
 * votes that follow. The meeting is locked. Refuses a member for whom a substitute is recorded.
 */
export async function recordPresent(
  tx: Tx,
  meeting: LockedRow<'meeting'>,
  { people, now }: Seated,
): Promise<void> {
  await refuseReplaced(tx, meeting.id, people);
  await tx.query(
    `UPDATE attendances SET is_present = (person_id = ANY($2))
     WHERE meeting_id = $1 AND capacity IN ('member','substitute','co-optee')`,
    [meeting.id, people],
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
      people,
      meeting.columns['held_on'],
      people.map(() => newId()),
    ],
  );
  await rowsFollowTheRoom(tx, meeting.id, now);
}

async function refuseReplaced(tx: Tx, meetingId: string, people: readonly string[]): Promise<void> {
  const [one] = await tx.query<{ name: string; substitute: string }[]>(
    `SELECT p.name, s.name AS substitute FROM attendances t
     JOIN people p ON p.id = t.instead_of_id JOIN people s ON s.id = t.person_id
     WHERE t.meeting_id = $1 AND t.instead_of_id = ANY($2) AND t.person_id = ANY($2)`,
    [meetingId, people],
  );
  if (one === undefined) return;
  const { name, substitute } = one;
  const sentence = `${substitute} is recorded in place of ${name}: strike ${substitute} off first if ${name} has come.`;
  refuse('field-wrong', sentence, 'present');
}
