import { newId } from '#platform/ids';
import type { World } from '../support/world.js';

/** An empty action plan of a council; returns its slug. */
export async function aPlan(world: World, name: string): Promise<string> {
  const slug = `plan-of-${name.replaceAll(' ', '-')}`;
  await world.dataSource.query(
    `INSERT INTO action_plans (id, council_id, slug, title, is_draft, source_hash) VALUES ($1, $2, $3, $4, false, $3)`,
    [newId(), world.councilId, slug, `The plan of ${name}`],
  );
  return slug;
}
