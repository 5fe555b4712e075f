import type { EntityManager } from 'typeorm';
import {
  compareReviews,
  refuse,
  wantedYear,
  type LocalDate,
  type PresentReview,
  type YearStep,
} from '#rules';
import { sha256 } from '#platform';
import { councilCalendar } from '../clocks/index.js';
import type { CycleDate, CycleView, YearPreview } from './cycle-views.js';

interface Asked {
  readonly cycle: CycleView;
  readonly year: number;
  readonly today: LocalDate;
}

/** What generating a year would do now. Three statements; writes nothing. Refuses a partnership without a pattern. */
export async function previewYear(
  manager: EntityManager,
  { cycle, year, today }: Asked,
): Promise<YearPreview> {
  const { begins, steps, priorities, partnershipId, councilId } = cycle;
  if (begins === null || steps.length === 0) {
    return refuse('not-ready', 'The partnership has no pattern yet: choose one first.');
  }
  const calendar = await councilCalendar(manager, councilId);
  const ids = priorities.map(({ id }) => id);
  const wanted = wantedYear(steps, { year: { begins, year }, priorities: ids }, calendar);
  const present = await presentReviews(manager, ids, partnershipId);
  const dates = compareDates(wanted.steps, await datesOf(manager, partnershipId, year), today);
  const reviews = compareReviews(wanted.reviews, present, { year, today });
  const { fresh, move } = reviews;
  const changes = [fresh, move, dates.fresh, dates.move, dates.gone];
  return {
    cycle,
    year,
    reviews,
    dates,
    isNothing: changes.every((some) => some.length === 0),
    fingerprint: sha256(JSON.stringify([partnershipId, year, ...changes])),
  };
}

function presentReviews(
  manager: EntityManager,
  priorities: readonly string[],
  partnershipId: string,
): Promise<PresentReview[]> {
  return manager.query<PresentReview[]>(
    `SELECT r.id, r.step_id AS "stepId", r.cycle_year AS year, r.priority_id AS "priorityId", r.cycle,
       r.due_on AS "dueOn", r.asked_ahead AS "askedAhead", r.state
     FROM reviews r LEFT JOIN cycle_steps s ON s.id = r.step_id
     WHERE r.priority_id = ANY($1::uuid[]) OR s.partnership_id = $2
     ORDER BY r.due_on, r.id`,
    [priorities, partnershipId],
  );
}

function datesOf(
  manager: EntityManager,
  partnershipId: string,
  year: number,
): Promise<CycleDate[]> {
  return manager.query<CycleDate[]>(
    `SELECT step_id AS "stepId", what, name, falls_on AS "on", sequence FROM cycle_dates
     WHERE partnership_id = $1 AND year = $2 ORDER BY falls_on, step_id`,
    [partnershipId, year],
  );
}

/** A date that is past stays as it was; one ahead whose step is out of the pattern goes. */
function compareDates(
  wanted: readonly YearStep[],
  present: readonly CycleDate[],
  today: LocalDate,
): YearPreview['dates'] {
  const there = new Map(present.map((date) => [date.stepId, date]));
  const isWanted = new Set(wanted.map(({ stepId }) => stepId));
  return {
    fresh: wanted
      .filter(({ stepId }) => !there.has(stepId))
      .map((step) => ({ ...step, sequence: 0 })),
    move: wanted.flatMap(({ stepId, on, name }) => {
      const date = there.get(stepId);
      const isAhead = date !== undefined && date.on >= today && on >= today;
      return isAhead && (date.on !== on || date.name !== name) ? [{ date, to: on, name }] : [];
    }),
    gone: present.filter(({ stepId, on }) => on >= today && !isWanted.has(stepId)),
  };
}
