import type { EntityManager } from 'typeorm';
import type { Actor, Grant } from '#rules';

/** A person as the rules know them. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** A statement that finds a person who is not disabled, with the grants in force, by an expression for their id. */
export const personOf = (id: string): string => `
  SELECT p.id, p.name, coalesce((
    SELECT jsonb_agg(jsonb_build_object('role', g.role, 'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id)))
    FROM grants g WHERE g.person_id = p.id AND g.ended_at IS NULL), '[]') AS grants
  FROM people p
  WHERE p.id = ${id} AND p.disabled_at IS NULL`;

/** An actor by the id of a person who is not disabled, with the grants in force. One statement. */
export async function findActor(manager: EntityManager, personId: string): Promise<Actor | null> {
  const [person] = await manager.query<FoundPerson[]>(personOf('$1'), [personId]);
  return person === undefined ? null : actorOf(person);
}

/** Who a found person is to the rules. */
export const actorOf = (person: FoundPerson): Actor => ({ kind: 'person', ...person });
