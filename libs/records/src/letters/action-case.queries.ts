import type { EntityManager } from 'typeorm';
import type { ActionCase } from './action-case.js';
import { latestClockOf } from './latest-clock.js';

/** One action of a plan with its clock and what was last said of it; null when there is none. One statement. */
export async function findActionCase(
  manager: EntityManager,
  actionId: string,
): Promise<ActionCase | null> {
  const [row] = await manager.query<ActionCase[]>(
    `SELECT 'action' AS about, a.id, a.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       t.title AS plan, t.slug AS "planSlug", a.reference, a.wording, a.state, a.authority_id AS "authorityId",
       o.name AS authority, a.priority_id AS "priorityId", p.name AS priority,
       a.due_precision IS NOT DISTINCT FROM 'none' AS "isOngoing",
       (SELECT jsonb_build_object('text', u.text, 'by', u.made_by, 'on', u.made_on)
        FROM action_updates u WHERE u.action_id = a.id ORDER BY u.made_at DESC, u.id DESC LIMIT 1) AS "lastSaid",
       ${latestClockOf('action', 'a.id')} AS action
     FROM actions a
     JOIN action_plans t ON t.id = a.action_plan_id
     JOIN councils l ON l.id = a.council_id
     LEFT JOIN authorities o ON o.id = a.authority_id
     LEFT JOIN priorities p ON p.id = a.priority_id
     WHERE a.id = $1`,
    [actionId],
  );
  return row ?? null;
}
