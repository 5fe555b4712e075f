import type { EntityManager } from 'typeorm';

/** Somebody who may vote at this moment: has a vote, and is in the room. */
export interface Voter {
  readonly attendanceId: string;
  readonly personId: string;
  readonly name: string;
  readonly isChair: boolean;
}

/** Voting members in the room, and how many the committee needs. */
export interface QuorumNow {
  readonly voting: number;
  readonly quorum: number;
  readonly isQuorate: boolean;
}

/** At which meeting, and on a motion of which item; without one, of the item being taken. */
export interface VotedAt {
  readonly meetingId: string;
  readonly itemId?: string;
}

/**
 * SQL of whether an attendance `t` is kept from a vote by an interest in item $2, or in the item being taken when $2 is null,
 * or in the whole meeting (Localism Act 2011, section 31(4)): in the room or not, whoever it keeps out has no part in it.
 */
const KEPT_OUT = `EXISTS (SELECT FROM interests i
  LEFT JOIN item_spells s ON s.meeting_id = i.meeting_id AND s.ended_at IS NULL
  WHERE i.meeting_id = t.meeting_id AND i.person_id = t.person_id AND i.leaves_room AND i.state <> 'withdrawn'
    AND (i.agenda_item_id IS NULL OR i.agenda_item_id = coalesce($2::uuid, s.agenda_item_id)))`;

/**
 * Who may vote at this moment on a motion, in order of name: neither co-optees without a vote, nor anybody who has left the
 * room, nor whom an interest keeps out. One statement; the caller of a vote has locked the meeting.
 */
export function whoMayVote(
  manager: EntityManager,
  { meetingId, itemId }: VotedAt,
): Promise<Voter[]> {
  return manager.query<Voter[]>(
    `SELECT t.id AS "attendanceId", t.person_id AS "personId", p.name,
       EXISTS (SELECT 1 FROM memberships s WHERE s.committee_id = m.committee_id AND s.person_id = t.person_id
         AND s.kind = 'chair' AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on) AS "isChair"
     FROM attendances t
     JOIN meetings m ON m.id = t.meeting_id
     JOIN people p ON p.id = t.person_id
     WHERE t.meeting_id = $1 AND t.is_voting AND t.is_present AND NOT ${KEPT_OUT}
     ORDER BY p.name`,
    [meetingId, itemId ?? null],
  );
}

/** How many voting members are in the room whom no interest keeps out, against the committee's quorum. One statement. */
export async function quorumNow(
  manager: EntityManager,
  { meetingId, itemId }: VotedAt,
): Promise<QuorumNow> {
  const [row] = await manager.query<{ voting: number; quorum: number }[]>(
    `SELECT c.quorum, (SELECT count(*)::int FROM attendances t
       WHERE t.meeting_id = m.id AND t.is_voting AND t.is_present AND NOT ${KEPT_OUT}) AS voting
     FROM meetings m JOIN committees c ON c.id = m.committee_id WHERE m.id = $1`,
    [meetingId, itemId ?? null],
  );
  const { voting, quorum } = row ?? { voting: 0, quorum: 1 };
  return { voting, quorum, isQuorate: voting >= quorum };
}
