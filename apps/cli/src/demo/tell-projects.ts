import { ProjectsQueries, ProjectsService } from '#records/projects';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import type { Agreed } from './tell-reviews.js';

const PARTNERSHIP = 'community-safety';
const POUNDS = 100;

/** Three projects that grants pay for: on its way, overspent, and ended with what came of it. */
const PROJECTS = [
  {
    name: 'Safe-haven bus',
    source: 'Safer Streets Fund',
    award: 84_000,
    lead: 'Voluntary Action Marchfield',
    priority: 'violence-against-women-and-girls',
    spends: [
      [120, 21_500, 'Bought and fitted out.'],
      [30, 47_200, 'Six months of nights.'],
    ],
    outcome: null,
  },
  {
    name: 'Speed signs that light up',
    source: 'Road safety grant',
    award: 30_000,
    lead: 'Highways',
    priority: 'road-safety',
    spends: [[25, 31_400, 'The ground was harder than anybody thought.']],
    outcome: null,
  },
  {
    name: 'Boxing club for young people',
    source: 'Violence reduction fund',
    award: 12_000,
    lead: 'Eastmere Borough Council',
    priority: 'serious-violence',
    spends: [[70, 11_900, 'All but the last bill.']],
    outcome: 'Forty-one came, and nobody who stayed a month was arrested since.',
  },
] as const;

/** What grants pay for, and what was spent of it. */
export function projectScenes(
  stage: Stage,
  { partnershipId, priorityIds }: Agreed,
  days: Days,
): readonly Scene[] {
  const act = () => stage.act('officer', partnershipId);
  const slugs = new Map<string, string>();
  return [
    {
      on: days.ago(150),
      at: '10:40',
      act: async () => {
        for (const { name, source, award, lead, priority } of PROJECTS) {
          const slug = await stage.app.get(ProjectsService).begin(await act(), {
            name,
            source,
            lead,
            awardPence: award * POUNDS,
            startsOn: days.ago(200),
            endsOn: days.ahead(120),
            priorityId: priorityIds.get(priority) ?? null,
          });
          slugs.set(name, slug);
        }
      },
    },
    { on: days.ago(20), at: '10:40', act: () => tellOfSpending(stage, slugs, days) },
  ];
}

async function tellOfSpending(
  stage: Stage,
  slugs: ReadonlyMap<string, string>,
  days: Days,
): Promise<void> {
  const projects = stage.app.get(ProjectsService);
  const actor = await stage.as('officer');
  for (const { name, spends, outcome } of PROJECTS) {
    const at = { partnership: PARTNERSHIP, project: slugs.get(name) ?? '' };
    const { id } = await stage.app.get(ProjectsQueries).find(actor, at);
    for (const [ago, spent, note] of spends) {
      const asAt = days.ago(ago);
      await projects.report({ actor, id }, { asAt, spentPence: spent * POUNDS, note });
    }
    if (outcome !== null) await projects.end({ actor, id }, { on: days.ago(21), outcome });
  }
}
