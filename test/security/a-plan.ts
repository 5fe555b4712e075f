import { createHash } from 'node:crypto';
import { newId } from '#platform/ids';
import type { World } from '../support/world.js';

/** An action plan of a council with one action, which serves a priority of that council; returns its slug. */
export async function aPlan(world: World, name: string): Promise<string> {
  const slug = `plan-of-${name.replaceAll(' ', '-')}`;
  const planId = newId();
  await world.dataSource.query(
    `INSERT INTO action_plans (id, council_id, slug, title, is_draft, source_hash) VALUES ($1, $2, $3, $4, false, $3)`,
    [planId, world.councilId, slug, `The plan of ${name}`],
  );
  await world.dataSource.query(
    `INSERT INTO actions (id, council_id, action_plan_id, priority_id, source_key, reference, group_name, wording, due_raw,
       due_end, due_precision, funding, state, version)
     SELECT $1, $2, $3, (SELECT id FROM priorities WHERE council_id = $2 ORDER BY slug DESC LIMIT 1), '1', '1.1', 'Roads',
       'Paint the crossings.', '1 May 2024', '2024-05-01', 'day', '', 'not started', 1`,
    [actionOf(slug), world.councilId, planId],
  );
  return slug;
}

/** The id of the action of a plan, from the plan's slug. */
export function actionOf(plan: string): string {
  const hash = createHash('sha256').update(plan).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
