import { PlanKeepingService, type NewAction } from '#records/plans';
import { localDate } from '#rules';
import type { World } from './world.js';

/** A plan of this title for 2023/24 with one action in it, for which the police are accountable. */
export async function anAction(
  world: World,
  title: string,
  more: Partial<NewAction> = {},
): Promise<{ readonly id: string; readonly plan: string; readonly planId: string }> {
  const actor = await world.as('officer');
  const keeping = world.app.get(PlanKeepingService);
  const plan = await keeping.begin(
    { actor },
    {
      councilId: world.councilId,
      title,
      startsOn: localDate('2023-04-01'),
      endsOn: localDate('2024-03-31'),
    },
  );
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM action_plans WHERE council_id = $1 AND slug = $2',
    [world.councilId, plan],
  );
  const planId = row?.id ?? '';
  const id = await keeping.add(
    { actor, id: planId },
    {
      reference: '1.1',
      group: 'Knife crime',
      wording: 'Keep a knife bin in every police station.',
      due: 'On-going',
      funding: 'Existing budgets',
      leads: ['police'],
      partners: [],
      accountable: null,
      priorities: [],
      ...more,
    },
  );
  return { id, plan, planId };
}
