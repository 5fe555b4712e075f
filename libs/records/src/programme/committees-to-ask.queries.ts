import type { EntityManager } from 'typeorm';
import type { Actor } from '#rules';
import { scopeOf } from '../scope/index.js';
import type { CommitteeToAsk } from './topic-views.js';

/**
 * The committees an actor may suggest a topic to, by name: those of every council they hold a role in, be it for a
 * committee, an authority or a priority of it. One statement.
 */
export function committeesToAsk(manager: EntityManager, actor: Actor): Promise<CommitteeToAsk[]> {
  const { councils, committees, authorities, priorities } = scopeOf(actor, 'suggest topic');
  return manager.query<CommitteeToAsk[]>(
    `SELECT c.id, c.council_id AS "councilId", c.slug, c.name FROM committees c
     WHERE c.council_id IN (
       SELECT unnest($1::uuid[])
       UNION SELECT k.council_id FROM committees k WHERE k.id = ANY($2)
       UNION SELECT a.council_id FROM authorities a WHERE a.id = ANY($3)
       UNION SELECT p.council_id FROM priorities p WHERE p.id = ANY($4))
     ORDER BY c.name, c.id LIMIT 200`,
    [councils, committees, authorities, priorities],
  );
}
