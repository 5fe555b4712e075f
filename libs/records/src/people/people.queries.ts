import type { EntityManager } from 'typeorm';
import type { Actor, Grant } from '#rules';

/** An actor by the id of a person who is not disabled, with the grants in force. One statement. */
export async function findActor(manager: EntityManager, personId: string): Promise<Actor | null> {
  const [person] = await manager.query<{ id: string; name: string; grants: Grant[] }[]>(
    `SELECT p.id, p.name, coalesce(
       jsonb_agg(jsonb_build_object('role', g.role, 'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id)))
         FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
     FROM people p
     LEFT JOIN grants g ON g.person_id = p.id AND g.ended_at IS NULL
     WHERE p.id = $1 AND p.disabled_at IS NULL
     GROUP BY p.id`,
    [personId],
  );
  return person === undefined ? null : { kind: 'person', ...person };
}
