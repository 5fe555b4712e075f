import { Injectable } from '@nestjs/common';
import { LIVE_STATES, refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { AGENCIES, BY_REFERENCE, LOOK_DUE, MOVES } from './action-sql.js';
import type { ActionFilter } from './action-views.js';
import type { ActionLine, PlanChoices, PlanLine } from './plan-views.js';

/** Who serves a committee reads the plans of the council that appointed it; a priority lead, those of their council. */
const IN_SCOPE = `(l.council_id = ANY($1)
  OR l.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($2))
  OR l.council_id IN (SELECT p.council_id FROM priorities p WHERE p.id = ANY($3)))`;

const PLAN = `l.id, l.council_id AS "councilId", l.slug,
  (SELECT jsonb_build_object('id', n.id, 'slug', n.slug, 'name', n.name) FROM partnerships n WHERE n.id = l.partnership_id) AS partnership,
  l.title, l.starts_on AS "startsOn", l.ends_on AS "endsOn",
  l.is_draft AS "isDraft", l.agreed_on AS "agreedOn", l.agreed_minute AS "agreedMinute",
  (SELECT count(*)::int FROM actions a WHERE a.action_plan_id = l.id) AS actions`;

const LINE = `a.id, a.version, l.title AS plan, l.slug AS "planSlug", a.group_name AS "group", a.reference, a.wording,
  a.due_raw AS "dueRaw", a.due_start AS "dueStart", a.due_end AS "dueEnd",
  a.due_precision AS "duePrecision", a.funding, a.state, p.name AS priority, p.slug AS "prioritySlug",
  ${AGENCIES} AS agencies, ${MOVES} AS moves, ${LOOK_DUE} AS "lookDue"`;

/** The most actions that one answer has; a list says what it leaves out. */
const MOST = 1000;

const IN_ALL = `count(*) OVER ()::int AS "inAll"`;

const LINES = `FROM actions a
  JOIN action_plans l ON l.id = a.action_plan_id
  LEFT JOIN priorities p ON p.id = a.priority_id`;

const SERVES = (priority: string) =>
  `EXISTS (SELECT FROM action_priorities s WHERE s.action_id = a.id AND s.priority_id = ${priority})`;

/** Action plans as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class PlansQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Every plan the actor may see, latest first; of one partnership by its slug, with those nobody said whose they are. One
   * statement.
   */
  list(actor: Actor, partnership: string | null = null): Promise<PlanLine[]> {
    return this.recorder.dataSource.query<PlanLine[]>(
      `SELECT ${PLAN} FROM action_plans l
       WHERE ${IN_SCOPE} AND ($4::text IS NULL OR EXISTS (SELECT FROM partnerships o
         WHERE o.slug = $4 AND o.council_id = l.council_id AND o.id = coalesce(l.partnership_id, o.id)))
       ORDER BY l.starts_on DESC NULLS LAST, l.title LIMIT 100`,
      [...this.scope(actor), partnership],
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

  /** The actions of a plan or that serve a priority, either found within scope, in the order of the paper. One statement. */
  actions(
    of: { readonly planId: string } | { readonly priorityId: string },
  ): Promise<ActionLine[]> {
    const [where, id] =
      'planId' in of
        ? ['a.action_plan_id = $1', of.planId]
        : [`(a.priority_id = $1 OR ${SERVES('$1')})`, of.priorityId];
    return this.recorder.dataSource.query<ActionLine[]>(
      `SELECT ${LINE}, ${IN_ALL} ${LINES} WHERE ${where} ORDER BY ${BY_REFERENCE} LIMIT $2`,
      [id, MOST],
    );
  }

  /**
   * The actions of a plan that fit a filter, in the order of the paper; overdue ones by today. A thousand of them, from the
   * page asked for on, or every one. One statement.
   */
  filtered(planId: string, filter: ActionFilter, page: number | 'all' = 1): Promise<ActionLine[]> {
    const { group, lead, agency, state, dueBefore, priority } = filter;
    const { overdue = false, ongoing = false } = filter;
    return this.recorder.dataSource.query<ActionLine[]>(
      `SELECT ${LINE}, ${IN_ALL} ${LINES}
       WHERE a.action_plan_id = $1
         AND ($2::text IS NULL OR a.group_name = $2)
         AND ($3::text IS NULL OR EXISTS (SELECT FROM action_agencies g LEFT JOIN authorities o ON o.id = g.authority_id
           WHERE g.action_id = a.id AND g.part = 'lead' AND coalesce(o.name, g.name) = $3))
         AND ($4::text IS NULL OR a.state = $4)
         AND ($5::date IS NULL OR a.due_end < $5)
         AND (NOT $6 OR (a.state = ANY($7) AND a.due_end < $8))
         AND ($9::text IS NULL OR p.slug = $9 OR EXISTS (SELECT FROM action_priorities s
           JOIN priorities q ON q.id = s.priority_id WHERE s.action_id = a.id AND q.slug = $9))
         AND ($10::text IS NULL OR EXISTS (SELECT FROM action_agencies g LEFT JOIN authorities o ON o.id = g.authority_id
           WHERE g.action_id = a.id AND coalesce(o.name, g.name) = $10))
         AND (NOT $11 OR a.due_precision = 'none')
       ORDER BY ${BY_REFERENCE}
       LIMIT $12 OFFSET $13`,
      [
        planId,
        group ?? null,
        lead ?? null,
        state ?? null,
        dueBefore ?? null,
        overdue,
        LIVE_STATES,
        this.recorder.today(),
        priority ?? null,
        agency ?? null,
        ongoing,
        page === 'all' ? null : MOST,
        page === 'all' ? 0 : (page - 1) * MOST,
      ],
    );
  }

  /** What the actions of a plan can be narrowed by. One statement. */
  async choices(planId: string): Promise<PlanChoices> {
    const [found] = await this.recorder.dataSource.query<PlanChoices[]>(
      `SELECT
         ARRAY(SELECT DISTINCT a.group_name FROM actions a WHERE a.action_plan_id = $1 AND a.group_name <> '' ORDER BY 1) AS groups,
         ARRAY(SELECT DISTINCT coalesce(o.name, g.name) FROM action_agencies g
           JOIN actions a ON a.id = g.action_id LEFT JOIN authorities o ON o.id = g.authority_id
           WHERE a.action_plan_id = $1 AND g.part = 'lead' AND g.is_confirmed ORDER BY 1) AS leads,
         ARRAY(SELECT DISTINCT coalesce(o.name, g.name) FROM action_agencies g
           JOIN actions a ON a.id = g.action_id LEFT JOIN authorities o ON o.id = g.authority_id
           WHERE a.action_plan_id = $1 AND g.part = 'lead' AND NOT g.is_confirmed ORDER BY 1) AS "leadsAsPrinted",
         ARRAY(SELECT DISTINCT coalesce(o.name, g.name) FROM action_agencies g
           JOIN actions a ON a.id = g.action_id LEFT JOIN authorities o ON o.id = g.authority_id
           WHERE a.action_plan_id = $1 ORDER BY 1) AS agencies,
         coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('slug', p.slug, 'name', p.name)) FROM priorities p
           JOIN actions a ON a.action_plan_id = $1 AND (p.id = a.priority_id OR ${SERVES('p.id')})), '[]') AS priorities`,
      [planId],
    );
    return found ?? { groups: [], leads: [], leadsAsPrinted: [], agencies: [], priorities: [] };
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  private scope(actor: Actor): readonly (readonly string[])[] {
    const { councils, committees, priorities } = scopeOf(actor, 'read partnership work');
    return [councils, committees, priorities];
  }
}
