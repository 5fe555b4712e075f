import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { LockedSitting } from './attendance-lock.js';
import type { Attendee, Capacity, NamedAttendee, SubstituteAttendee } from './attendee.js';

/** A row of the attendance that is about to be written, and how history names it. */
export interface NewAttendance {
  readonly capacity: Capacity;
  readonly personId: string | null;
  readonly name: string | null;
  readonly post: string | null;
  readonly authorityId: string | null;
  readonly insteadOfId: string | null;
  readonly isVoting: boolean;
  readonly owner: string;
  /** The member a substitute stands in for, by name. */
  readonly before: string | null;
}

const NOBODY = {
  name: null,
  post: null,
  authorityId: null,
  insteadOfId: null,
  before: null,
} as const;

/** Works out what is written of somebody who attends. Refuses who may not attend in that capacity. The meeting is locked. */
export function newAttendance(
  tx: Tx,
  meeting: LockedSitting,
  attendee: Attendee,
): Promise<NewAttendance> {
  if (attendee.as === 'seat') return seated(tx, meeting, attendee.personId);
  if (attendee.as === 'substitute') return substitute(tx, meeting, attendee);
  return named(tx, meeting, attendee);
}

async function seated(tx: Tx, meeting: LockedSitting, personId: string): Promise<NewAttendance> {
  const [seat] = await tx.query<
    { name: string; kind: string; isVoting: boolean; substitute: string | null }[]
  >(
    `SELECT p.name, s.kind, s.is_voting AS "isVoting",
       (SELECT q.name FROM attendances t JOIN people q ON q.id = t.person_id
        WHERE t.meeting_id = $1 AND t.instead_of_id = p.id) AS substitute
     FROM memberships s JOIN people p ON p.id = s.person_id
     WHERE s.committee_id = $2 AND s.person_id::text = $3
       AND s.valid_from <= $4 AND coalesce(s.valid_to, 'infinity') >= $4`,
    [meeting.id, meeting.committeeId, personId, meeting.heldOn],
  );
  if (seat === undefined) {
    refuse('field-wrong', 'Choose somebody who sits on the committee that day.', 'personId');
  }
  const { name: owner, isVoting } = seat;
  if (seat.substitute !== null) {
    const sentence = `${seat.substitute} is recorded in place of ${owner}: strike ${seat.substitute} off first if ${owner} has come.`;
    refuse('field-wrong', sentence, 'personId');
  }
  const capacity = seat.kind === 'co-optee' ? 'co-optee' : 'member';
  return { ...NOBODY, capacity, personId, isVoting, owner };
}

interface Standing {
  readonly name: string;
  readonly isNamed: boolean;
  readonly isMember: boolean;
  readonly member: string | null;
  readonly isVoting: boolean;
  readonly isHere: boolean;
  readonly other: string | null;
}

async function substitute(
  tx: Tx,
  meeting: LockedSitting,
  { personId, insteadOfId }: SubstituteAttendee,
): Promise<NewAttendance> {
  const [one] = await tx.query<Standing[]>(STANDING, [
    meeting.id,
    meeting.committeeId,
    meeting.heldOn,
    personId,
    insteadOfId,
  ]);
  if (one?.isNamed !== true) {
    refuse('field-wrong', 'Choose a named substitute of the committee.', 'substitute');
  }
  if (one.isMember) {
    refuse('field-wrong', `${one.name} sits on the committee already.`, 'substitute');
  }
  if (one.member === null) {
    refuse('field-wrong', 'Choose the member they stand in for.', 'insteadOf');
  }
  if (one.isHere) {
    refuse('field-wrong', `${one.member} is recorded as present.`, 'insteadOf');
  }
  if (one.other !== null) {
    refuse('field-wrong', `${one.other} stands in for ${one.member} already.`, 'insteadOf');
  }
  const { name: owner, member: before, isVoting } = one;
  return { ...NOBODY, capacity: 'substitute', personId, insteadOfId, isVoting, owner, before };
}

const STANDING = `
  WITH seats AS (
    SELECT person_id, is_voting FROM memberships
    WHERE committee_id = $2 AND valid_from <= $3 AND coalesce(valid_to, 'infinity') >= $3)
  SELECT p.name,
    EXISTS (SELECT 1 FROM named_substitutes n WHERE n.committee_id = $2 AND n.person_id = p.id
      AND n.valid_from <= $3 AND coalesce(n.valid_to, 'infinity') >= $3) AS "isNamed",
    EXISTS (SELECT 1 FROM seats WHERE person_id = p.id) AS "isMember",
    (SELECT q.name FROM seats s JOIN people q ON q.id = s.person_id WHERE s.person_id::text = $5) AS member,
    coalesce((SELECT is_voting FROM seats WHERE person_id::text = $5), false) AS "isVoting",
    EXISTS (SELECT 1 FROM attendances t WHERE t.meeting_id = $1 AND t.person_id::text = $5) AS "isHere",
    (SELECT q.name FROM attendances t JOIN people q ON q.id = t.person_id
     WHERE t.meeting_id = $1 AND t.instead_of_id::text = $5 AND t.person_id <> p.id) AS other
  FROM people p WHERE p.id::text = $4`;

async function named(
  tx: Tx,
  meeting: LockedSitting,
  attendee: NamedAttendee,
): Promise<NewAttendance> {
  const { as: capacity, name, post } = attendee;
  if (capacity !== 'partner') {
    return { ...NOBODY, capacity, personId: null, name, post, isVoting: false, owner: name };
  }
  const [authority] = await tx.query<{ id: string; name: string }[]>(
    'SELECT id, name FROM authorities WHERE council_id = $1 AND id::text = $2',
    [meeting.councilId, attendee.authorityId],
  );
  if (authority === undefined) {
    refuse('field-wrong', 'Choose the authority they come from.', 'authority');
  }
  const owner = `${name}, ${authority.name}`;
  const by = { personId: null, name, post, authorityId: authority.id, isVoting: false };
  return { ...NOBODY, ...by, capacity, owner };
}
