import { addDays, localDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Cast } from './cast.js';
import { PRIORITIES, QUERIED, type StagedPriority } from './priorities.js';
import { REVIEW_CYCLES } from './story-dates.js';

type Cycle = (typeof REVIEW_CYCLES)[number];

/** The two reviews of every priority: planned in July, returned by each lead in their time, judged by the working group. */
export function reviewScenes(stage: Stage, cast: Cast): readonly Scene[] {
  return REVIEW_CYCLES.flatMap((cycle) =>
    PRIORITIES.flatMap((priority) => scenesOf(stage, cast, { cycle, priority })),
  );
}

function scenesOf(
  stage: Stage,
  cast: Cast,
  { cycle, priority }: { cycle: Cycle; priority: StagedPriority },
): readonly Scene[] {
  let reviewId = '';
  const priorityId = cast.priorities.get(priority.slug) ?? '';
  const returnedOn = localDate(priority.returns[cycle.cycle]);
  const isLate = returnedOn > cycle.acceptedOn;
  const isQueried = priority.slug === QUERIED.slug && cycle.cycle === QUERIED.cycle;
  const giveBack = async () =>
    stage.reviews.return(await stage.act(`${priority.slug} lead`, reviewId), {
      rating: isLate ? 'at risk' : 'on track',
      whatChanged: `${priority.name}: what was agreed is under way.`,
      action: isLate ? 'Catch up by the end of the quarter.' : null,
      actionBy: isLate ? addDays(returnedOn, 60) : null,
    });
  const accept = async () => stage.reviews.accept(await stage.act('working-group chair', reviewId));
  const query = async () =>
    stage.reviews.query(await stage.act('working-group chair', reviewId), {
      reason: 'The figures are those of last year.',
    });
  const judgedOn = isLate ? returnedOn : cycle.acceptedOn;
  return [
    {
      on: localDate('2023-07-03'),
      at: '11:00',
      act: async () => {
        const { cycle: name, dueOn } = cycle;
        const plan = { priorityId, dueOn, cycle: name };
        reviewId = (await stage.reviews.plan(await stage.as('officer'), plan)) ?? '';
      },
    },
    { on: returnedOn, at: '14:00', act: giveBack },
    { on: judgedOn, at: '15:00', act: isQueried ? query : accept },
    ...(isQueried
      ? [
          { on: localDate(QUERIED.returnedAgainOn), at: '14:00', act: giveBack },
          { on: localDate(QUERIED.returnedAgainOn), at: '15:00', act: accept },
        ]
      : []),
  ];
}
