import { GeneratingService, ReviewCyclesService } from '#records/review-cycles';
import { addMonths, cycleYearOf, partsOf, STARTING_PATTERNS, type LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import { roundsOf } from './rounds.js';

const SLUG = 'community-safety';
/** The plan year begins in April, and the partnership's year with it. */
const BEGINS = 4;
/** So early that the present round was asked for some days ago. */
const ASKED_AHEAD = 27;

/** The reviews the pattern made, by the priority's id and the day they are due. */
export type PlannedReviews = Map<string, string>;
export const reviewKey = (priorityId: string, dueOn: LocalDate): string => `${priorityId} ${dueOn}`;

/** The county's pattern: a review each quarter, and what a partnership does between them; then its years made from it. */
export function yearScenes(stage: Stage, days: Days, planned: PlannedReviews): readonly Scene[] {
  return [
    { on: days.ago(290), at: '09:20', act: () => keepPattern(stage, days) },
    { on: days.ago(120), at: '09:30', act: () => planYears(stage, days, planned) },
  ];
}

async function keepPattern(stage: Stage, days: Days): Promise<void> {
  const cycles = stage.app.get(ReviewCyclesService);
  const act = { actor: await stage.as('officer'), slug: SLUG };
  const { present } = roundsOf(days);
  for (const later of [0, 3, 6, 9]) {
    const [, month, day] = partsOf(addMonths(present, later));
    await cycles.addStep(act, {
      what: 'priority review',
      name: 'Quarterly review',
      dayRule: 'day of the month',
      month,
      day,
      askedAhead: ASKED_AHEAD,
      priorities: null,
    });
  }
  const others = STARTING_PATTERNS['twice a year'].steps.filter(
    ({ what }) => what !== 'priority review',
  );
  for (const step of others) await cycles.addStep(act, step);
}

async function planYears(stage: Stage, days: Days, planned: PlannedReviews): Promise<void> {
  const years = stage.app.get(GeneratingService);
  const actor = await stage.as('officer');
  const wanted = Object.values(roundsOf(days)).map((day) => cycleYearOf(day, BEGINS).year);
  for (const year of new Set(wanted)) {
    const { fingerprint } = await years.preview(actor, SLUG, year);
    await years.generate({ actor, slug: SLUG }, { year, fingerprint });
    const { reviews } = await years.preview(actor, SLUG, year);
    for (const { id, priorityId, dueOn } of reviews.stand) {
      planned.set(reviewKey(priorityId, dueOn), id);
    }
  }
}
