import type { EntityManager } from 'typeorm';
import { cycleYearOf, wantedYear, type Calendar, type LocalDate } from '#rules';
import { CYCLE_VIEW, type CycleView } from '../review-cycles/index.js';
import type { PlannedReview } from './running-clocks.queries.js';

interface Present {
  readonly priorityId: string;
  readonly cycle: string;
  readonly stepId: string | null;
  readonly year: number | null;
}

/**
 * The reviews the patterns of a council's partnerships still bring, this year and the next, that nobody has planned yet:
 * what a year of letters would else be silent about. Two statements.
 */
export async function reviewsOfTheCycle(
  manager: EntityManager,
  {
    councilId,
    today,
    calendar,
  }: { readonly councilId: string; readonly today: LocalDate; readonly calendar: Calendar },
): Promise<readonly PlannedReview[]> {
  const cycles = await manager.query<(CycleView & { readonly begins: number })[]>(
    `${CYCLE_VIEW} WHERE n.council_id = $1 AND c.begins IS NOT NULL ORDER BY n.name, n.id`,
    [councilId],
  );
  if (cycles.every(({ steps }) => steps.length === 0)) return [];
  const present = await manager.query<Present[]>(
    `SELECT priority_id AS "priorityId", cycle, step_id AS "stepId", cycle_year AS year FROM reviews WHERE council_id = $1`,
    [councilId],
  );
  const taken = new Set(
    present.flatMap(({ priorityId, cycle, stepId, year }) => [
      `${priorityId} ${cycle}`,
      `${priorityId} ${stepId ?? ''} ${year ?? ''}`,
    ]),
  );
  return cycles.flatMap(({ steps, priorities, begins }) => {
    const names = new Map(priorities.map(({ id, name }) => [id, name]));
    const ids = priorities.map(({ id }) => id);
    const { year: now } = cycleYearOf(today, begins);
    return [now, now + 1].flatMap((year) =>
      wantedYear(steps, { year: { begins, year }, priorities: ids }, calendar)
        .reviews.filter(
          ({ priorityId, cycle, stepId, dueOn }) =>
            dueOn >= today &&
            !taken.has(`${priorityId} ${cycle}`) &&
            !taken.has(`${priorityId} ${stepId} ${year}`),
        )
        .map(({ priorityId, cycle, stepId, dueOn, askedAhead }) => ({
          id: `${stepId} ${priorityId} ${year}`,
          due: dueOn,
          askedAhead,
          about: `${names.get(priorityId) ?? ''}, ${cycle}`,
          scopes: [councilId, priorityId],
        })),
    );
  });
}
