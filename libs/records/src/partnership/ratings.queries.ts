import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate, type Rating } from '#rules';
import { PriorityLineageQueries } from '../editions/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** How a priority was rated in one review. `returnedOn` and `dueOn` are local dates. */
export interface RatedReview {
  readonly priorityId: string;
  readonly priority: string;
  readonly cycle: string;
  readonly dueOn: LocalDate;
  readonly returnedOn: LocalDate;
  readonly rating: Rating;
}

/** Ratings of priorities over time, as their reviews gave them. */
@Injectable()
export class RatingsQueries {
  constructor(
    private readonly recorder: Recorder,
    private readonly lineage: PriorityLineageQueries,
  ) {}

  /** Every rating of some priorities, oldest first; those the actor may not see are left out. One statement. */
  ofPriorities(actor: Actor, priorityIds: readonly string[]): Promise<RatedReview[]> {
    const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
    return this.recorder.dataSource.query<RatedReview[]>(
      `SELECT p.id AS "priorityId", p.name AS priority, r.cycle, r.due_on AS "dueOn",
         r.returned_on AS "returnedOn", r.rating
       FROM reviews r JOIN priorities p ON p.id = r.priority_id
       WHERE p.id = ANY($4::uuid[]) AND r.rating IS NOT NULL AND r.returned_on IS NOT NULL
         AND (p.council_id = ANY($1) OR p.id = ANY($2)
           OR p.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($3)))
       ORDER BY r.due_on, p.number, p.id`,
      [councils, priorities, committees, priorityIds],
    );
  }

  /** The ratings of one priority and of all it comes from, oldest first. Refuses alike what is not there and what the actor may not see. */
  async ofPriority(actor: Actor, slug: string): Promise<RatedReview[]> {
    const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
    const [found] = await this.recorder.dataSource.query<{ id: string }[]>(
      `SELECT p.id FROM priorities p
       WHERE p.slug = $4 AND (p.council_id = ANY($1) OR p.id = ANY($2)
         OR p.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($3)))
       ORDER BY p.id LIMIT 1`,
      [councils, priorities, committees, slug],
    );
    if (found === undefined) return refuse('not-found', 'There is no such priority.');
    return this.ofPriorities(actor, await this.lineage.idsBefore(found.id));
  }
}
