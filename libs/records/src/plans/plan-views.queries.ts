import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { ActionLine, PlanLine } from './plan-views.js';

/** Who serves a committee reads the plans of the council that appointed it; a priority lead, those of their council. */
const IN_SCOPE = `(l.council_id = ANY($1)
  OR l.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($2))
  OR l.council_id IN (SELECT p.council_id FROM priorities p WHERE p.id = ANY($3)))`;

const PLAN = `l.id, l.slug, l.title, l.starts_on AS "startsOn", l.ends_on AS "endsOn", l.is_draft AS "isDraft",
  (SELECT count(*)::int FROM actions a WHERE a.action_plan_id = l.id) AS actions`;

/** References are sorted as people count: 1.2 before 1.10. */
const BY_REFERENCE = String.raw`string_to_array(substring(a.reference FROM '\d+(?:\.\d+)*'), '.')::numeric[] NULLS LAST,
  a.source_key`;

/** Action plans as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class PlansQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every plan the actor may see, latest first. One statement. */
  list(actor: Actor): Promise<PlanLine[]> {
    return this.recorder.dataSource.query<PlanLine[]>(
      `SELECT ${PLAN} FROM action_plans l WHERE ${IN_SCOPE} ORDER BY l.starts_on DESC NULLS LAST, l.title LIMIT 100`,
      this.scope(actor),
    );
  }

  /** One plan by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, slug: string): Promise<PlanLine> {
    const [plan] = await this.recorder.dataSource.query<PlanLine[]>(
      `SELECT ${PLAN} FROM action_plans l WHERE ${IN_SCOPE} AND l.slug = $4 ORDER BY l.id LIMIT 1`,
      [...this.scope(actor), slug],
    );
    return plan ?? refuse('not-found', 'There is no such action plan.');
  }

  /** The actions of a plan or of a priority that was found within scope, in the order of the paper. One statement. */
  actions(
    of: { readonly planId: string } | { readonly priorityId: string },
  ): Promise<ActionLine[]> {
    const [column, id] =
      'planId' in of ? ['action_plan_id', of.planId] : ['priority_id', of.priorityId];
    return this.recorder.dataSource.query<ActionLine[]>(
      `SELECT a.id, l.title AS plan, l.slug AS "planSlug", a.group_name AS "group", a.reference, a.wording,
         a.due_raw AS "dueRaw", a.due_start AS "dueStart", a.due_end AS "dueEnd",
         a.due_precision AS "duePrecision", a.funding, a.state, p.name AS priority, p.slug AS "prioritySlug",
         coalesce((SELECT jsonb_agg(jsonb_build_object('name', coalesce(o.name, g.name), 'part', g.part,
             'isConfirmed', g.is_confirmed) ORDER BY g.part, g.is_accountable DESC, g.name)
           FROM action_agencies g LEFT JOIN authorities o ON o.id = g.authority_id
           WHERE g.action_id = a.id), '[]') AS agencies
       FROM actions a
       JOIN action_plans l ON l.id = a.action_plan_id
       LEFT JOIN priorities p ON p.id = a.priority_id
       WHERE a.${column} = $1
       ORDER BY ${BY_REFERENCE}
       LIMIT 1000`,
      [id],
    );
  }

  private scope(actor: Actor): readonly (readonly string[])[] {
    const { councils, committees, priorities } = scopeOf(actor, 'read partnership work');
    return [councils, committees, priorities];
  }
}
