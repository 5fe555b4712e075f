import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { LEADS_ON } from '../leads/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { PriorityLine, PriorityView, ReviewView } from './partnership-views.js';

const PRIORITY = `p.id, p.slug, p.name, p.number, n.name AS partnership, n.slug AS "partnershipSlug", a.title AS agreement, a.edition,
  a.starts_on AS "startsOn", a.ends_on AS "endsOn"`;

/** Who serves a committee reads the partnership of the council that appointed it; a lead reads what they lead. */
const IN_SCOPE = `(p.council_id = ANY($1) OR p.id = ANY($2)
  OR p.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($3)))`;

const REVIEW_LINE = `jsonb_build_object('id', r.id, 'cycle', r.cycle, 'dueOn', r.due_on, 'state', r.state,
  'rating', r.rating, 'whatChanged', r.what_changed, 'action', r.action, 'returnedOn', r.returned_on,
  'returnedBy', r.returned_by)`;

/** Priorities and their reviews as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class PartnershipQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every priority in force the actor may see, latest agreement first. One statement. */
  priorities(actor: Actor): Promise<PriorityLine[]> {
    return this.recorder.dataSource.query<PriorityLine[]>(
      `SELECT ${PRIORITY},
         (SELECT string_agg(w.name, ', ' ORDER BY w.name) FROM priority_leads l JOIN people w ON w.id = l.person_id
          WHERE l.priority_id = p.id AND l.kind = 'lead' AND ${LEADS_ON('l', '$4')} AND w.disabled_at IS NULL) AS lead,
         last.rating, last.cycle AS "ratedIn", next.cycle AS "nextCycle", next.due_on AS "nextDueOn"
       FROM priorities p
       JOIN agreements a ON a.id = p.agreement_id
       JOIN partnerships n ON n.id = a.partnership_id
       LEFT JOIN LATERAL (SELECT r.rating, r.cycle FROM reviews r WHERE r.priority_id = p.id AND r.rating IS NOT NULL
         ORDER BY r.due_on DESC LIMIT 1) last ON true
       LEFT JOIN LATERAL (SELECT r.cycle, r.due_on FROM reviews r
         WHERE r.priority_id = p.id AND r.state IN ('planned','requested','queried')
         ORDER BY r.due_on LIMIT 1) next ON true
       WHERE ${IN_SCOPE} AND p.ended_on IS NULL
       ORDER BY a.starts_on DESC, a.title, p.number NULLS LAST, p.name
       LIMIT 500`,
      [...this.scope(actor), this.today()],
    );
  }

  /** One priority by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  async priority(actor: Actor, slug: string): Promise<PriorityView> {
    const [row] = await this.recorder.dataSource.query<PriorityView[]>(
      `SELECT ${PRIORITY}, p.council_id AS "councilId", p.ended_on AS "endedOn", p.ended_as AS "endedAs",
         coalesce((SELECT jsonb_agg(jsonb_build_object('name', w.name, 'kind', l.kind) ORDER BY l.kind DESC, w.name)
           FROM priority_leads l JOIN people w ON w.id = l.person_id
           WHERE l.priority_id = p.id AND ${LEADS_ON('l', '$5')} AND w.disabled_at IS NULL), '[]') AS leads,
         coalesce((SELECT jsonb_agg(${REVIEW_LINE} ORDER BY r.due_on DESC)
           FROM reviews r WHERE r.priority_id = p.id), '[]') AS reviews
       FROM priorities p
       JOIN agreements a ON a.id = p.agreement_id
       JOIN partnerships n ON n.id = a.partnership_id
       WHERE ${IN_SCOPE} AND p.slug = $4
       ORDER BY p.id LIMIT 1`,
      [...this.scope(actor), slug, this.today()],
    );
    return row ?? refuse('not-found', 'There is no such priority.');
  }

  /** One review by its priority and cycle, or by its id, as a signed link names it. One statement. */
  async review(
    actor: Actor,
    at: { readonly priority: string; readonly cycle: string } | { readonly id: string },
  ): Promise<ReviewView> {
    const which = 'id' in at ? 'r.id::text = $5' : 'p.slug = $5 AND r.cycle = $6';
    const [row] = await this.recorder.dataSource.query<ReviewView[]>(
      `SELECT r.id, r.cycle, r.due_on AS "dueOn", r.state, r.rating, r.what_changed AS "whatChanged", r.action,
         r.returned_on AS "returnedOn", r.returned_by AS "returnedBy", r.version, r.council_id AS "councilId",
         p.id AS "priorityId", p.name AS priority, p.slug AS "prioritySlug",
         r.action_by AS "actionBy", r.risks, r.concerns,
         (SELECT h.facts->>'text' FROM history h
          WHERE h.subject_kind = 'review' AND h.subject_id = r.id AND h.event = 'concern.raised'
          ORDER BY h.version DESC LIMIT 1) AS concern,
         (SELECT nullif(h.facts->>'before', 'returned') FROM history h
          WHERE h.subject_kind = 'review' AND h.subject_id = r.id AND h.event = 'concern.raised'
          ORDER BY h.version DESC LIMIT 1) AS "concernEnded",
         (SELECT h.facts->>'reason' FROM history h
          WHERE h.subject_kind = 'review' AND h.subject_id = r.id AND h.event IN ('review.queried','review.asked-again')
          ORDER BY h.version DESC LIMIT 1) AS query,
         (SELECT w.name FROM people w WHERE w.id = r.handed_to) AS "handedTo",
         (SELECT CASE WHEN w.id IS DISTINCT FROM r.handed_to THEN w.name END
          FROM priority_leads d JOIN people w ON w.id = d.person_id AND w.disabled_at IS NULL
          WHERE d.priority_id = p.id AND d.kind = 'deputy' AND ${LEADS_ON('d', '$4')}
          ORDER BY w.name, w.id LIMIT 1) AS deputy,
         (SELECT jsonb_build_object('cycle', b.cycle, 'rating', b.rating, 'whatChanged', b.what_changed,
            'action', b.action, 'actionBy', b.action_by, 'risks', b.risks, 'concerns', b.concerns)
          FROM reviews b WHERE b.priority_id = p.id AND b.due_on < r.due_on AND b.rating IS NOT NULL
          ORDER BY b.due_on DESC LIMIT 1) AS "lastTime",
         coalesce((SELECT jsonb_agg(jsonb_build_object('number', t.number, 'rating', t.rating, 'whatChanged', t.what_changed,
             'action', t.action, 'actionBy', t.action_by, 'risks', t.risks, 'concerns', t.concerns,
             'returnedOn', t.returned_on, 'returnedBy', t.returned_by) ORDER BY t.number)
           FROM review_returns t WHERE t.review_id = r.id), '[]') AS returns,
         coalesce((SELECT jsonb_agg(jsonb_build_object('step', d.step, 'fields', d.fields, 'savedBy', d.saved_by,
             'savedAt', to_char(d.saved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', d.version))
           FROM review_drafts d WHERE d.review_id = r.id), '[]') AS drafts
       FROM reviews r
       JOIN priorities p ON p.id = r.priority_id
       WHERE ${IN_SCOPE} AND ${which}
       ORDER BY p.id LIMIT 1`,
      [...this.scope(actor), this.today(), ...('id' in at ? [at.id] : [at.priority, at.cycle])],
    );
    return row ?? refuse('not-found', 'There is no such review.');
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  private scope(actor: Actor): readonly (readonly string[])[] {
    const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
    return [councils, priorities, committees];
  }
}
