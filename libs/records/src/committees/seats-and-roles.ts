import type { LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';

/**
 * Brings the roles of a committee in line with its seats on a day: who sits there holds the role of the seat (chair, or
 * member), who sat there and does so no longer has lost it. A role given to somebody who never had such a seat stays.
 * Safe to run again. `committeeId` null means every committee. One statement; returns how many roles began or ended.
 */
export async function rolesBySeats(
  manager: EntityManager,
  at: { readonly committeeId: string | null; readonly today: LocalDate; readonly now: string },
): Promise<number> {
  const [counted] = await manager.query<{ changed: number }[]>(
    `WITH seats AS (
       SELECT committee_id, person_id, valid_from, coalesce(valid_to, 'infinity') AS valid_to,
         CASE kind WHEN 'chair' THEN 'chair' ELSE 'member' END AS role
       FROM memberships WHERE $1::uuid IS NULL OR committee_id = $1),
     held AS (
       SELECT DISTINCT committee_id, person_id, role FROM seats WHERE valid_from <= $2 AND valid_to >= $2),
     ended AS (
       UPDATE grants g SET ended_at = $3
       WHERE g.scope_kind = 'committee' AND g.ended_at IS NULL
         AND EXISTS (SELECT 1 FROM seats s WHERE s.committee_id = g.scope_id AND s.person_id = g.person_id
           AND s.role = g.role AND s.valid_to < $2)
         AND NOT EXISTS (SELECT 1 FROM held h WHERE h.committee_id = g.scope_id AND h.person_id = g.person_id
           AND h.role = g.role)
       RETURNING 1),
     begun AS (
       INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
       SELECT gen_random_uuid(), h.person_id, h.role, 'committee', h.committee_id, $3 FROM held h
       WHERE NOT EXISTS (SELECT 1 FROM grants g WHERE g.scope_kind = 'committee' AND g.scope_id = h.committee_id
         AND g.person_id = h.person_id AND g.role = h.role AND g.ended_at IS NULL)
       ON CONFLICT DO NOTHING
       RETURNING 1)
     SELECT (SELECT count(*) FROM ended)::int + (SELECT count(*) FROM begun)::int AS changed`,
    [at.committeeId, at.today, at.now],
  );
  return counted?.changed ?? 0;
}
