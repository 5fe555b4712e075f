import { refuse, type EventName } from '#rules';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockSitting, refuseUnless, SAT } from './attendance-lock.js';
import { itemInWords } from './item-of-meeting.js';
import { keepQuorum } from './keep-quorum.js';
import type { PersonMoved } from './person-moved.js';
import { writeMovement } from './write-movement.js';

/**
 * Writes that somebody arrived, left or returned, tells it in the meeting's history, and tells when the quorum is lost
 * or regained by it. Locks the meeting first. Refuses who is where they are said to go, an item of another agenda, and a
 * meeting that has not begun or whose minutes are drafted.
 */
export async function movePerson(tx: Tx, moved: PersonMoved): Promise<void> {
  const { meetingId, kind, actor, now, reason = null } = moved;
  const meeting = await lockSitting(tx, meetingId);
  refuseUnless(meeting, SAT);
  const name = await refuseWhereTheyAre(tx, moved);
  const title = await itemInWords(tx, meetingId, moved.agendaItemId);
  await writeMovement(tx, moved);
  const event: EventName = `person.${kind}`;
  const why = moved.because === 'interest' ? 'because of an interest' : reason;
  await revise(tx, {
    kind: 'meeting',
    id: meetingId,
    actor,
    now,
    columns: {},
    event,
    facts: {
      owner: name,
      ...(title === null ? {} : { title }),
      ...(why === null ? {} : { reason: why }),
    },
  });
  await keepQuorum(tx, { meetingId, actor, now });
}

async function refuseWhereTheyAre(tx: Tx, moved: PersonMoved): Promise<string> {
  const [one] = await tx.query<{ name: string; isPresent: boolean }[]>(
    `SELECT coalesce(t.name, p.name) AS name, t.is_present AS "isPresent"
     FROM attendances t LEFT JOIN people p ON p.id = t.person_id
     WHERE t.meeting_id = $1 AND t.id::text = $2`,
    [moved.meetingId, moved.attendanceId],
  );
  if (one === undefined) refuse('not-found', 'Nobody of that name is recorded at this meeting.');
  const goes = moved.kind === 'left';
  if (one.isPresent !== goes) {
    const where = goes ? 'has left the room already' : 'is in the room already';
    refuse('already-done', `${one.name} ${where}.`);
  }
  return one.name;
}
