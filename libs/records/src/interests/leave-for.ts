import { may, refuse, type Actor } from '#rules';
import { movePerson } from '../attendance/index.js';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockMeeting, type MeetingDeclaredAt } from './meeting-declared-at.js';

interface Leaving {
  readonly meeting: MeetingDeclaredAt;
  readonly interestId: string;
  /** The item it is in; null for the whole meeting. */
  readonly itemId: string | null;
  readonly personId: string;
  readonly actor: Actor;
  /** The instant, from the time source. */
  readonly now: string;
}

interface Declared {
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly personId: string;
  readonly name: string;
  readonly version: number;
  readonly state: string;
  readonly leavesRoom: boolean;
}

/** Takes a member out of the room for an interest they have just declared, when they are in it. The meeting is locked. */
export async function leaveNow(tx: Tx, leaving: Leaving): Promise<void> {
  const { meeting, interestId, itemId, personId, actor, now } = leaving;
  if (meeting.state !== 'in session') return;
  const [present] = await tx.query<{ id: string }[]>(
    'SELECT id FROM attendances WHERE meeting_id = $1 AND person_id = $2 AND is_present',
    [meeting.id, personId],
  );
  if (present === undefined) return;
  await movePerson(tx, {
    meetingId: meeting.id,
    attendanceId: present.id,
    kind: 'left',
    agendaItemId: meeting.openItemId ?? itemId,
    because: 'interest',
    interestId,
    actor,
    now,
  });
}

/**
 * The same for an interest declared earlier; `act.id` is the interest's, `now` the instant. Refuses when the meeting does
 * not sit, when the item being taken is another, and for an interest that keeps nobody out.
 */
export async function leaveFor(tx: Tx, { actor, id, version }: Act, now: string): Promise<void> {
  const [interest] = await tx.query<Declared[]>(
    `SELECT i.meeting_id AS "meetingId", i.agenda_item_id AS "itemId", i.person_id AS "personId", p.name, i.version, i.state,
       i.leaves_room AS "leavesRoom"
     FROM interests i JOIN people p ON p.id = i.person_id WHERE i.id::text = $1`,
    [id],
  );
  if (interest === undefined) refuse('not-found', 'There is no such declaration.');
  const meeting = await lockMeeting(tx, interest.meetingId);
  if (!may(actor, 'run meeting', meeting)) {
    refuse('not-permitted', 'The officer who clerks the meeting records who leaves.');
  }
  if (meeting.state !== 'in session') refuse('state-moved-on', 'The meeting is not in session.');
  if (version !== undefined && version !== interest.version) {
    refuse('stale-version', 'The declaration changed while you were looking at it: look again.');
  }
  const { itemId, personId, name, state, leavesRoom } = interest;
  if (state === 'withdrawn' || !leavesRoom) {
    refuse('not-ready', `${name} may stay: this interest keeps nobody out of the room.`);
  }
  if (itemId !== null && meeting.openItemId !== null && itemId !== meeting.openItemId) {
    refuse('not-ready', `${name} leaves for another item than the one being taken.`);
  }
  await leaveNow(tx, { meeting, interestId: id, itemId, personId, actor, now });
}
