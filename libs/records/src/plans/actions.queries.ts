import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { ACTION_VIEW } from './action-sql.js';
import { NO_CHANGE } from './no-change.js';
import type { ActionAnswered, ActionView } from './action-views.js';

const FROM = 'FROM actions a JOIN action_plans l ON l.id = a.action_plan_id';

/** Who reads the plans of a council reads their actions; a priority's lead those of their council. */
const IN_SCOPE = `(l.council_id = ANY($1)
  OR l.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($2))
  OR l.council_id IN (SELECT p.council_id FROM priorities p WHERE p.id = ANY($3)))`;

/** What tells that somebody said how an action stands. */
const ANSWERS = [
  'action.started',
  'action.reported',
  'action.at-risk',
  'action.on-track',
  'action.claimed',
  'action.due-moved',
];

/** Single actions as pages, API and signed links read them. */
@Injectable()
export class ActionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** One action of a plan. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(
    actor: Actor,
    at: { readonly plan: string; readonly id: string },
  ): Promise<ActionView> {
    const { councils, committees, priorities } = scopeOf(actor, 'read partnership work');
    const [found] = await this.recorder.dataSource.query<ActionView[]>(
      `SELECT ${ACTION_VIEW} ${FROM} WHERE ${IN_SCOPE} AND l.slug = $4 AND a.id::text = $5`,
      [councils, committees, priorities, at.plan, at.id],
    );
    return found ?? refuse('not-found', 'There is no such action.');
  }

  /** The same by its id alone, as the API names it. One statement. */
  async byId(actor: Actor, id: string): Promise<ActionView> {
    const { councils, committees, priorities } = scopeOf(actor, 'read partnership work');
    const [found] = await this.recorder.dataSource.query<ActionView[]>(
      `SELECT ${ACTION_VIEW} ${FROM} WHERE ${IN_SCOPE} AND a.id::text = $4`,
      [councils, committees, priorities, id],
    );
    return found ?? refuse('not-found', 'There is no such action.');
  }

  /** The action a signed link was made for. One statement. */
  async ofLink(actionId: string): Promise<ActionView> {
    const [found] = await this.recorder.dataSource.query<ActionView[]>(
      `SELECT ${ACTION_VIEW} ${FROM} WHERE a.id = $1`,
      [actionId],
    );
    return found ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /**
   * What was said last of each of these actions from when a review was first asked for until it was accepted or withdrawn,
   * read from the history. The caller has found the review and the actions. At most one
   * statement.
   */
  async answeredIn(
    reviewId: string,
    actions: readonly { readonly id: string }[],
  ): Promise<ActionAnswered[]> {
    if (actions.length === 0) return [];
    return this.recorder.dataSource.query<ActionAnswered[]>(
      `SELECT DISTINCT ON (h.subject_id) h.subject_id AS id, h.event,
         coalesce(h.facts->>'text' = $4, false) AS "isNoChange", (h.at AT TIME ZONE 'Europe/London')::date AS on
       FROM history h
       JOIN (SELECT min(q.id) FILTER (WHERE q.event = 'review.requested') AS first,
           max(q.id) FILTER (WHERE q.event IN ('review.accepted','review.withdrawn')) AS last
         FROM history q WHERE q.subject_kind = 'review' AND q.subject_id = $1) r
         ON h.id > r.first AND (r.last IS NULL OR h.id < r.last)
       WHERE h.subject_kind = 'action' AND h.subject_id = ANY($2) AND h.event = ANY($3)
       ORDER BY h.subject_id, h.version DESC`,
      [reviewId, actions.map(({ id }) => id), ANSWERS, NO_CHANGE],
    );
  }

  /** The other actions of a plan that could take the place of one. One statement. */
  successorsFor(action: ActionView): Promise<{ id: string; reference: string; wording: string }[]> {
    return this.recorder.dataSource.query(
      `SELECT id, reference, wording FROM actions
       WHERE action_plan_id = $1 AND id <> $2 AND state NOT IN ('superseded','cancelled','carried forward')
       ORDER BY source_key LIMIT 1000`,
      [action.planId, action.id],
    );
  }

  /** Priorities of a council and of its county that an action may serve, in the order of their agreement. One statement. */
  prioritiesFor(councilId: string): Promise<{ id: string; name: string }[]> {
    return this.recorder.dataSource.query(
      `SELECT p.id, p.name FROM councils c
       JOIN priorities p ON p.council_id IN (c.id, c.parent_id)
       WHERE c.id = $1 AND p.ended_on IS NULL ORDER BY p.number NULLS LAST, p.name LIMIT 200`,
      [councilId],
    );
  }

  /** Measures of a council and of its county that an action may serve, by name. One statement. */
  measuresFor(councilId: string): Promise<{ id: string; name: string }[]> {
    return this.recorder.dataSource.query(
      `SELECT m.id, m.name FROM councils c JOIN measures m ON m.council_id IN (c.id, c.parent_id)
       WHERE c.id = $1 AND m.ended_on IS NULL ORDER BY m.name LIMIT 300`,
      [councilId],
    );
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}
