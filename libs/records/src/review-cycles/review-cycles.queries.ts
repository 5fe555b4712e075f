import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { cycleYearOf, may, refuse, type Action, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { CYCLE_VIEW } from './cycle-sql.js';
import type { CycleDate, CycleView, CycleYearView, YearReview } from './cycle-views.js';

/** The month a year begins with where a partnership has chosen no pattern yet: the councils' own year. */
const APRIL = 4;

/** A partnership's yearly pattern and its years, each bound by the asker's scope. */
@Injectable()
export class ReviewCyclesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The pattern of a partnership by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  find(actor: Actor, slug: string): Promise<CycleView> {
    return findCycle(this.recorder.dataSource.manager, {
      actor,
      slug,
      may: 'read partnership work',
    });
  }

  /** A partnership's year, named by the calendar year it begins in; null is the one today lies in. Two statements. */
  async year(actor: Actor, slug: string, asked: number | null): Promise<CycleYearView> {
    const cycle = await this.find(actor, slug);
    const year = asked ?? cycleYearOf(this.today(), cycle.begins ?? APRIL).year;
    const [found] = await this.recorder.dataSource.query<
      { dates: readonly CycleDate[]; reviews: readonly YearReview[] }[]
    >(
      `SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('stepId', d.step_id, 'what', d.what, 'name', d.name,
           'on', d.falls_on, 'sequence', d.sequence) ORDER BY d.falls_on, d.name)
         FROM cycle_dates d WHERE d.partnership_id = $1 AND d.year = $2), '[]') AS dates,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'cycle', r.cycle, 'priority', p.name,
           'prioritySlug', p.slug, 'dueOn', r.due_on, 'state', r.state, 'rating', r.rating, 'returnedOn', r.returned_on)
           ORDER BY r.due_on, p.number, p.name)
         FROM reviews r JOIN cycle_steps s ON s.id = r.step_id JOIN priorities p ON p.id = r.priority_id
         WHERE s.partnership_id = $1 AND r.cycle_year = $2), '[]') AS reviews`,
      [cycle.partnershipId, year],
    );
    return { cycle, year, dates: found?.dates ?? [], reviews: found?.reviews ?? [] };
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

/** A pattern for whoever may do something in its partnership. Who leads a priority of it, or serves a committee of the council, reads it. */
export async function findCycle(
  manager: EntityManager,
  {
    actor,
    slug,
    may: action,
  }: { readonly actor: Actor; readonly slug: string; readonly may: Action },
): Promise<CycleView> {
  const { councils, committees, priorities } = scopeOf(actor, action);
  const [found] = await manager.query<CycleView[]>(
    `${CYCLE_VIEW}
     WHERE n.slug = $4 AND (n.council_id = ANY($1::uuid[])
       OR n.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($2::uuid[]))
       OR EXISTS (SELECT FROM priorities l JOIN agreements g ON g.id = l.agreement_id
         WHERE g.partnership_id = n.id AND l.id = ANY($3::uuid[])))
     ORDER BY n.id LIMIT 1`,
    [councils, committees, priorities, slug],
  );
  if (found === undefined) return refuse('not-found', 'There is no such partnership.');
  const { councilId } = found;
  // An officer of one committee reads the partnership, and keeps nothing of it.
  if (action === 'read partnership work' || may(actor, action, { councilId })) return found;
  return refuse('not-permitted', 'You do not have the role that keeps the partnership’s year.');
}
