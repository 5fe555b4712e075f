import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import { Recorder } from '../record/index.js';
import type { MeasureStanding } from './measure-views.js';

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

/** A measure that another may be made of, or the sum of. */
export type MeasureChoice = Pick<
  MeasureStanding,
  'id' | 'slug' | 'name' | 'kind' | 'endedOn' | 'priority'
>;

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

  /** The measures of the partnership that has some priority, which the caller has found within reach. One statement. */
  measuresBeside(priorityId: string): Promise<readonly MeasureChoice[]> {
    return this.choices(
      'h.id = (SELECT q.agreement_id FROM priorities q WHERE q.id = $1)',
      priorityId,
    );
  }

  /** The same of the partnership that has some measure, itself with them. One statement. */
  measuresBesideMeasure(measureId: string): Promise<readonly MeasureChoice[]> {
    return this.choices(
      `h.id = (SELECT q.agreement_id FROM priorities q JOIN measures s ON s.priority_id = q.id WHERE s.id = $1)`,
      measureId,
    );
  }

  /** The action plans of a council the caller has found within the actor's reach, latest first. One statement. */
  plans(councilId: string): Promise<readonly PlanChoice[]> {
    return this.recorder.dataSource.query<PlanChoice[]>(
      'SELECT id, title FROM action_plans WHERE council_id = $1 ORDER BY starts_on DESC NULLS LAST, title LIMIT 50',
      [councilId],
    );
  }

  private choices(agreement: string, id: string): Promise<readonly MeasureChoice[]> {
    return this.recorder.dataSource.query<MeasureChoice[]>(
      `SELECT m.id, m.slug, m.name, m.kind, m.ended_on AS "endedOn", p.name AS priority
       FROM agreements h
       JOIN agreements g ON g.partnership_id = h.partnership_id OR g.id = h.id
       JOIN priorities p ON p.agreement_id = g.id
       JOIN measures m ON m.priority_id = p.id
       WHERE ${agreement}
       ORDER BY p.number, p.name, m.name, m.id LIMIT 500`,
      [id],
    );
  }
}
