import type { EntityManager } from 'typeorm';
import {
  isActionOverdue,
  type ActionState,
  type LocalDate,
  type SummedAction,
  type SummedConcern,
  type SummedReview,
} from '#rules';
import { LEADS_ON } from '../leads/index.js';

/** Of which partnership, between which local dates, and as at which. */
export interface YearAsked {
  readonly partnershipId: string;
  readonly councilId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asAt: LocalDate;
}

/** One priority with what its reviews and concerns say; the measures and actions are found apart. */
export interface PriorityFound {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly number: number | null;
  readonly leads: readonly string[];
  readonly ledBy: readonly string[];
  readonly reviews: readonly SummedReview[];
  readonly concerns: readonly SummedConcern[];
}

/**
 * The priorities some edition of a year or of one before had, whichever they stand in today: a priority's reviews returned in the year, those
 * due in it and not returned, and the concerns raised in the year, with what the partnership decided. A review that was withdrawn, or is not due yet, is not said to be late. One statement.
 */
export function prioritiesOfYear(
  manager: EntityManager,
  { partnershipId, from, to, asAt }: YearAsked,
): Promise<PriorityFound[]> {
  return manager.query<PriorityFound[]>(
    `SELECT p.id, p.name, p.slug, p.number,
       coalesce((SELECT jsonb_agg(w.name ORDER BY w.name) FROM priority_leads d JOIN people w ON w.id = d.person_id
         WHERE d.priority_id = p.id AND d.kind = 'lead' AND ${LEADS_ON('d', '$4')}
           AND w.disabled_at IS NULL), '[]') AS leads,
       coalesce((SELECT jsonb_agg(DISTINCT w.post) FROM priority_leads d JOIN people w ON w.id = d.person_id
         WHERE d.priority_id = p.id AND d.kind = 'lead' AND ${LEADS_ON('d', '$4')}
           AND w.disabled_at IS NULL), '[]') AS "ledBy",
       coalesce((SELECT jsonb_agg(jsonb_build_object('cycle', r.cycle, 'dueOn', r.due_on, 'rating', r.rating,
           'changed', r.what_changed) ORDER BY r.due_on)
         FROM reviews r WHERE r.priority_id = p.id AND (r.returned_on BETWEEN $2 AND $3
           OR (r.returned_on IS NULL AND r.due_on BETWEEN $2 AND $3
             AND r.state NOT IN ('planned','withdrawn') AND r.due_on < $4))), '[]') AS reviews,
       coalesce((SELECT jsonb_agg(jsonb_build_object('cycle', r.cycle, 'words', coalesce(h.words, ''), 'item', i.number,
           'outcome', nullif(concat_ws(': ', i.outcome_kind, i.outcome), ''), 'minute', i.minute_reference, 'decidedOn', i.decided_on) ORDER BY r.due_on)
         FROM reviews r
         JOIN LATERAL (SELECT c.facts ->> 'text' AS words, (c.at AT TIME ZONE 'Europe/London')::date AS raised_on FROM history c
           WHERE c.subject_kind = 'review' AND c.subject_id = r.id AND c.event = 'concern.raised'
           ORDER BY c.version DESC LIMIT 1) h ON true
         LEFT JOIN LATERAL (SELECT x.number, x.outcome_kind, x.outcome, x.minute_reference, x.decided_on FROM partnership_items x
           WHERE x.review_id = r.id AND x.kind = 'concern' AND x.state <> 'taken off'
           ORDER BY x.number DESC LIMIT 1) i ON true
         WHERE r.priority_id = p.id AND h.raised_on BETWEEN $2 AND $3), '[]') AS concerns
     FROM priorities p JOIN agreements g ON g.id = p.agreement_id
     WHERE g.partnership_id = $1 AND coalesce(p.ended_on, 'infinity') > $2
       AND EXISTS (SELECT FROM edition_priorities e JOIN agreements x ON x.id = e.agreement_id
         WHERE e.priority_id = p.id AND x.state IN ('published','superseded') AND x.starts_on <= $3)
     ORDER BY p.number NULLS LAST, p.name LIMIT 100`,
    [partnershipId, from, to, asAt],
  );
}

interface ActionRow extends Omit<SummedAction, 'isOverdue'> {
  readonly state: ActionState;
  readonly dueEnd: LocalDate | null;
  readonly priorityIds: readonly string[];
}

/** An action with the priorities it serves, by their ids. */
export interface ActionFound extends SummedAction {
  readonly priorityIds: readonly string[];
}

/** Whether an action `a` serves a priority `y`. */
const SERVES = `(y.id = a.priority_id
  OR y.id IN (SELECT o.priority_id FROM action_priorities o WHERE o.action_id = a.id))`;

/**
 * The actions of a council's plans that run in the year and are no drafts, each with how it stands: those that
 * serve one of the partnership's priorities, and those of its own plans that serve none. One statement.
 */
export async function actionsOfYear(
  manager: EntityManager,
  { councilId, partnershipId, from, to, asAt }: YearAsked,
): Promise<readonly ActionFound[]> {
  const rows = await manager.query<ActionRow[]>(
    `SELECT a.id, l.title AS plan, l.slug AS "planSlug", a.reference, a.wording, a.due_raw AS "dueRaw", a.due_end AS "dueEnd", a.state,
       (SELECT count(*)::int FROM action_due_moves m WHERE m.action_id = a.id AND m.moved_on BETWEEN $2 AND $4) AS moves,
       ARRAY(SELECT a.priority_id WHERE a.priority_id IS NOT NULL
             UNION SELECT o.priority_id FROM action_priorities o WHERE o.action_id = a.id) AS "priorityIds"
     FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
     WHERE l.council_id = $1 AND NOT l.is_draft
       AND ((l.partnership_id = $5 AND NOT EXISTS (SELECT FROM priorities y WHERE ${SERVES})) OR EXISTS (
         SELECT FROM priorities y JOIN agreements g ON g.id = y.agreement_id WHERE ${SERVES} AND g.partnership_id = $5))
       AND coalesce(l.starts_on, '-infinity') <= $3 AND coalesce(l.ends_on, 'infinity') >= $2
     ORDER BY l.starts_on NULLS LAST, l.title, a.source_key LIMIT 20000`,
    [councilId, from, to, asAt, partnershipId],
  );
  return rows.map(({ dueEnd, ...row }) => ({
    ...row,
    isOverdue: isActionOverdue({ state: row.state, dueEnd }, asAt),
  }));
}

/** The titles of the partnership's plans of the year that nobody has agreed yet, which no summary tells of. One statement. */
export async function draftsOfYear(
  manager: EntityManager,
  { partnershipId, from, to }: YearAsked,
): Promise<readonly string[]> {
  const rows = await manager.query<{ title: string }[]>(
    `SELECT l.title FROM action_plans l WHERE l.partnership_id = $1 AND l.is_draft
       AND coalesce(l.starts_on, '-infinity') <= $3 AND coalesce(l.ends_on, 'infinity') >= $2
     ORDER BY l.title LIMIT 100`,
    [partnershipId, from, to],
  );
  return rows.map(({ title }) => title);
}
