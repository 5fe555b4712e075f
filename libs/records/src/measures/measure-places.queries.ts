import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import { Recorder } from '../record/index.js';

/** Where measures hang, or are read together: a priority, or a partnership with all of its own. */
export interface MeasurePlace {
  readonly id: string;
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
}

/** What a plan is called, to choose whose delivery a measure is. */
export interface PlanChoice {
  readonly id: string;
  readonly title: string;
}

/** Priorities and partnerships as the addresses of measures name them, within the asker's reach. */
@Injectable()
export class MeasurePlacesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** One partnership by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  async partnership(actor: Actor, slug: string): Promise<MeasurePlace> {
    const [row] = await this.recorder.dataSource.query<MeasurePlace[]>(
      `SELECT n.id, n.council_id AS "councilId", n.slug, n.name FROM partnerships n
       WHERE ${MAY_READ('n')} AND n.slug = $4 ORDER BY n.id LIMIT 1`,
      [...partnershipScope(actor), slug],
    );
    return row ?? refuse('not-found', 'There is no such partnership.');
  }

  /** The same for who takes in figures of every priority of it. Refuses whoever only reads. */
  async partnershipToFill(actor: Actor, slug: string): Promise<MeasurePlace> {
    const place = await this.partnership(actor, slug);
    const { councilId } = place;
    return may(actor, 'take in figures', { councilId })
      ? place
      : refuse('not-permitted', 'You do not have the role that takes in figures of a partnership.');
  }

  /** One priority by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  async priority(actor: Actor, slug: string): Promise<MeasurePlace> {
    const [row] = await this.recorder.dataSource.query<MeasurePlace[]>(
      `SELECT p.id, p.council_id AS "councilId", p.slug, p.name FROM priorities p
       WHERE (p.council_id = ANY($1::uuid[]) OR p.id = ANY($2::uuid[])
         OR p.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($3::uuid[])))
         AND p.slug = $4 ORDER BY p.id LIMIT 1`,
      [...partnershipScope(actor), slug],
    );
    return row ?? refuse('not-found', 'There is no such priority.');
  }

  /** The action plans of a council the caller has found within the actor's reach, latest first. One statement. */
  plans(councilId: string): Promise<readonly PlanChoice[]> {
    return this.recorder.dataSource.query<PlanChoice[]>(
      'SELECT id, title FROM action_plans WHERE council_id = $1 ORDER BY starts_on DESC NULLS LAST, title LIMIT 50',
      [councilId],
    );
  }
}
