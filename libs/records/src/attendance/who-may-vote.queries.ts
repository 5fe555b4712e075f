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

/**
 * Who may vote in a meeting at this moment, in order of name: neither co-optees without a vote, nor anybody who has left
 * the room, for an interest or otherwise, nor who is still in it though an interest in the item being taken keeps them
 * out (Localism Act 2011, section 31(4)). One statement; the caller of a vote has locked the meeting.
 */
export function whoMayVote(manager: EntityManager, meetingId: string): Promise<Voter[]> {
  return manager.query<Voter[]>(
    `SELECT t.id AS "attendanceId", t.person_id AS "personId", p.name,
       EXISTS (SELECT 1 FROM memberships s WHERE s.committee_id = m.committee_id AND s.person_id = t.person_id
         AND s.kind = 'chair' AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on) AS "isChair"
     FROM attendances t
     JOIN meetings m ON m.id = t.meeting_id
     JOIN people p ON p.id = t.person_id
     WHERE t.meeting_id = $1 AND t.is_voting AND t.is_present
       AND NOT EXISTS (SELECT FROM interests i
         LEFT JOIN item_spells s ON s.meeting_id = i.meeting_id AND s.ended_at IS NULL
         WHERE i.meeting_id = t.meeting_id AND i.person_id = t.person_id AND i.leaves_room AND i.state <> 'withdrawn'
           AND (i.agenda_item_id IS NULL OR i.agenda_item_id = s.agenda_item_id))
     ORDER BY p.name`,
    [meetingId],
  );
}

/** How many voting members are in the room, against the committee's quorum. One statement. */
export async function quorumNow(manager: EntityManager, meetingId: string): Promise<QuorumNow> {
  const [row] = await manager.query<{ voting: number; quorum: number }[]>(
    `SELECT c.quorum, (SELECT count(*)::int FROM attendances t
       WHERE t.meeting_id = m.id AND t.is_voting AND t.is_present) AS voting
     FROM meetings m JOIN committees c ON c.id = m.committee_id WHERE m.id = $1`,
    [meetingId],
  );
  const { voting, quorum } = row ?? { voting: 0, quorum: 1 };
  return { voting, quorum, isQuorate: voting >= quorum };
}
