import type { EntityManager } from 'typeorm';

/** Who will be in the room as the committee starts or resumes, and whether they are enough. */
export interface RoomCount {
  /** Those named and, at a start, those recorded already. */
  readonly people: readonly string[];
  readonly voting: number;
  readonly quorum: number;
}

/**
 * How many of those in the room may vote, and the committee's quorum: members by their seat on the day, substitutes by
 * their attendance. At a start those recorded already count with those named. One statement.
 */
export async function roomCount(
  manager: EntityManager,
  asked: {
    readonly meetingId: string;
    readonly people: readonly string[];
    readonly command: 'start' | 'resume';
  },
): Promise<RoomCount> {
  const [row] = await manager.query<RoomCount[]>(
    `WITH room AS (
       SELECT unnest($2::uuid[]) AS person_id
       UNION
       SELECT t.person_id FROM attendances t
       WHERE $3 AND t.meeting_id = $1 AND t.is_present AND t.person_id IS NOT NULL
         AND t.capacity IN ('member','substitute','co-optee')
     )
     SELECT c.quorum, coalesce((SELECT array_agg(person_id) FROM room), '{}') AS people,
       (SELECT count(*)::int FROM room r WHERE
          EXISTS (SELECT 1 FROM memberships s WHERE s.committee_id = m.committee_id AND s.person_id = r.person_id
            AND s.is_voting AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on)
          OR EXISTS (SELECT 1 FROM attendances t WHERE t.meeting_id = m.id AND t.person_id = r.person_id
            AND t.capacity = 'substitute' AND t.is_voting)) AS voting
     FROM meetings m JOIN committees c ON c.id = m.committee_id WHERE m.id = $1`,
    [asked.meetingId, asked.people, asked.command === 'start'],
  );
  return row ?? { people: [], voting: 0, quorum: 1 };
}
