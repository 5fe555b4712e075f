import {
  ActionsService,
  CarryingForwardService,
  PlanKeepingService,
  PlansQueries,
} from '#records/plans';
import { addDays, addMonths, shortDate, type LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import { ACTIONS, type DemoAction } from './county-actions.js';
import type { Days } from './days.js';
import type { Agreed } from './tell-reviews.js';

/** The days of a plan. */
interface PlanYear {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

interface Of {
  readonly councilId: string;
  readonly agreed: Agreed;
  readonly year: PlanYear;
}

/** The county's plan: agreed by the partnership, worked on and looked at since; one action of it goes into the next. */
export function countyPlanScenes(stage: Stage, of: Of, days: Days): readonly Scene[] {
  const ids = new Map<string, string>();
  let planId = '';
  const idOf = (action: DemoAction | undefined) => ids.get(action?.reference ?? '') ?? '';
  const keeping = stage.app.get(PlanKeepingService);
  return [
    {
      on: days.ago(200),
      at: '10:10',
      act: async () => {
        ({ id: planId } = await begin(stage, of));
        for (const action of ACTIONS) {
          const act = await stage.act('officer', planId);
          ids.set(action.reference, await keeping.add(act, wanted(action, of.agreed, days)));
        }
      },
    },
    {
      on: days.ago(170),
      at: '15:00',
      act: async () => {
        const minute = { on: days.ago(170), minute: '4/3' };
        await keeping.agree(await stage.act('officer', planId), minute);
      },
    },
    {
      on: days.ago(60),
      at: '10:20',
      act: async () => {
        for (const action of ACTIONS) await live(stage, idOf(action), action);
      },
    },
    {
      on: days.ago(8),
      at: '10:30',
      act: async () => {
        const next = await begin(stage, { ...of, year: yearAfter(of.year) });
        const carried = ACTIONS.find(({ lives }) => lives === 'carried');
        await stage.app.get(CarryingForwardService).carry(await stage.act('officer', planId), {
          to: next.slug,
          actions: [idOf(carried)],
          reason: 'The grant for it comes in April.',
        });
      },
    },
  ];
}

const yearAfter = ({ endsOn }: PlanYear): PlanYear => ({
  startsOn: addDays(endsOn, 1),
  endsOn: addDays(addMonths(addDays(endsOn, 1), 12), -1),
});

async function begin(stage: Stage, { councilId, agreed, year }: Of) {
  const actor = await stage.as('officer');
  const slug = await stage.app.get(PlanKeepingService).begin(
    { actor },
    {
      councilId,
      partnershipId: agreed.partnershipId,
      title: `Community Safety Action Plan ${year.startsOn.slice(0, 4)}-${year.endsOn.slice(2, 4)}`,
      ...year,
    },
  );
  return stage.app.get(PlansQueries).find(actor, slug);
}

function wanted(action: DemoAction, { priorityIds }: Agreed, days: Days) {
  const { reference, group, wording, leads, partners, funding, priority, due } = action;
  const on = due === null ? 'ongoing' : shortDate(due < 0 ? days.ago(-due) : days.ahead(due));
  const id = priorityIds.get(priority);
  const priorities = id === undefined ? [] : [id];
  const accountable = leads[0] ?? null;
  return { reference, group, wording, leads, partners, funding, accountable, due: on, priorities };
}

/** What was said of an action and done about it, by its lead and by the working group. */
async function live(stage: Stage, id: string, { priority, says, lives }: DemoAction) {
  const actions = stage.app.get(ActionsService);
  const act = await stage.act(`${priority} lead`, id);
  const chair = await stage.act('working-group chair', id);
  if (says === null) return;
  if (lives === 'at risk') {
    await actions.update(act, { text: says, rating: 'at risk' });
    return;
  }
  await actions.update(act, { text: says, rating: 'on track' });
  if (lives === 'open' || lives === 'carried') return;
  await actions.claim(act, { text: 'Done, and told to the working group.' });
  if (lives === 'verified') await actions.verify(chair);
  if (lives === 'sent back')
    await actions.query(chair, { reason: 'In every district, or in one?' });
}
