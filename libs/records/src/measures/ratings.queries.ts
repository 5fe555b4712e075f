import { Injectable } from '@nestjs/common';
import type { LocalDate, Rating } from '#rules';
import { PriorityLineageQueries } from '../editions/index.js';
import { Recorder } from '../record/index.js';

/** How a priority was rated in one review; null where none was returned, or it was not rated. */
export interface RatedReview {
  readonly cycle: string;
  readonly dueOn: LocalDate;
  readonly rating: Rating | null;
}

/** The reviews of one priority in the order they were due. */
export interface RatedPriority {
  readonly name: string;
  readonly slug: string;
  readonly reviews: readonly RatedReview[];
}

const RATED = `SELECT p.name, p.slug,
    coalesce((SELECT jsonb_agg(jsonb_build_object('cycle', r.cycle, 'dueOn', r.due_on, 'rating', r.rating) ORDER BY r.due_on)
      FROM reviews r WHERE r.priority_id = p.id AND r.state <> 'planned'
        AND (r.state <> 'withdrawn' OR r.returned_on IS NOT NULL)), '[]') AS reviews
  FROM priorities p`;

/** How priorities were rated, review by review. Whoever asks has found them within the asker's reach. */
@Injectable()
export class RatingsQueries {
  constructor(
    private readonly recorder: Recorder,
    private readonly lineage: PriorityLineageQueries,
  ) {}

  /** The priorities of a partnership, each with every review that was asked for. One statement. */
  ofPartnership(partnershipId: string): Promise<readonly RatedPriority[]> {
    return this.recorder.dataSource.query<RatedPriority[]>(
      `${RATED} JOIN agreements a ON a.id = p.agreement_id WHERE a.partnership_id = $1
       ORDER BY a.starts_on DESC, p.number, p.name LIMIT 100`,
      [partnershipId],
    );
  }

  /** A priority and those it comes from, itself first. Two statements. */
  async ofPriority(priorityId: string): Promise<readonly RatedPriority[]> {
    const ids = await this.lineage.idsBefore(priorityId);
    return this.recorder.dataSource.query<RatedPriority[]>(
      `${RATED} WHERE p.id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], p.id)`,
      [ids],
    );
  }
}
