import type { EntityManager } from 'typeorm';
import type { Actor, Grant, LocalDate } from '#rules';
import { ROLES_ON } from './roles-on.js';

/** A person as the rules know them. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** A statement that finds a person who is not disabled, with the roles they hold on a local date, by expressions for both. */
export const personOf = (id: string, day: string): string => `
  SELECT p.id, p.name, coalesce((
    SELECT jsonb_agg(DISTINCT jsonb_build_object('role', g.role, 'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id)))
    FROM ${ROLES_ON(day)} g WHERE g.person_id = p.id), '[]') AS grants
  FROM people p
  WHERE p.id = ${id} AND p.disabled_at IS NULL`;

/** An actor by the id of a person who is not disabled, with the roles they hold on a local date. One statement. */
export async function findActor(
  manager: EntityManager,
  personId: string,
  today: LocalDate,
): Promise<Actor | null> {
  const [person] = await manager.query<FoundPerson[]>(personOf('$1', '$2'), [personId, today]);
  return person === undefined ? null : actorOf(person);
}

/** Who a found person is to the rules. */
export const actorOf = (person: FoundPerson): Actor => ({ kind: 'person', ...person });
