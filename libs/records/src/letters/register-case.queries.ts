import type { EntityManager } from 'typeorm';
import type { RegisterCase } from './register-case.js';

/** One member's register with what was asked last; null when nothing was. One statement. */
export async function findRegisterCase(
  manager: EntityManager,
  registerId: string,
): Promise<RegisterCase | null> {
  const [row] = await manager.query<RegisterCase[]>(
    `SELECT 'register' AS about, r.id, r.council_id AS "councilId", l.name AS council,
       c.id AS "committeeId", coalesce(c.name, l.name) AS committee, r.person_id AS "personId", r.slug,
       v.due_on AS "dueOn", v.confirmed_on AS "confirmedOn",
       (SELECT count(*)::int FROM registered_interests e WHERE e.register_id = r.id AND e.ended_on IS NULL) AS entries
     FROM registers r
     JOIN councils l ON l.id = r.council_id
     JOIN register_reviews v ON v.register_id = r.id
     LEFT JOIN LATERAL (
       SELECT k.id, k.name FROM memberships s JOIN committees k ON k.id = s.committee_id
       WHERE s.person_id = r.person_id AND s.is_voting AND s.valid_to IS NULL AND k.council_id = r.council_id
       ORDER BY k.name LIMIT 1) c ON true
     WHERE r.id = $1
     ORDER BY v.asked_on DESC LIMIT 1`,
    [registerId],
  );
  return row ?? null;
}
