import type { EntityManager } from 'typeorm';
import type { Actor, LocalDate } from '#rules';
import { scopeOf } from '../scope/index.js';

/** One sentence of the history with where it leads: a recommendation, a meeting, a topic, a committee, a review or an action plan. */
export interface Changed {
  readonly at: string;
  readonly actor: string;
  readonly sentence: string;
  readonly reference: string | null;
  readonly committee: string | null;
  readonly committeeSlug: string | null;
  readonly heldOn: LocalDate | null;
  readonly priority: string | null;
  readonly prioritySlug: string | null;
  readonly cycle: string | null;
  readonly plan: string | null;
  readonly planSlug: string | null;
  readonly topic: string | null;
  readonly topicSlug: string | null;
  readonly report: string | null;
  readonly reportSlug: string | null;
}

/** How far back the history of each council is looked through for one person: a bound on the work, not a promise. */
const LOOKED_THROUGH = 500;

/**
 * The latest that was told, in an actor's scope: committee work to those who serve the committee, what they were
 * asked to an authority (never what happened before it was sent), reviews and actions to the partnership.
 */
export function changedFor(
  manager: EntityManager,
  actor: Actor,
  limit: number,
): Promise<Changed[]> {
  const work = scopeOf(actor, 'read committee work');
  const own = scopeOf(actor, 'read own requests');
  const shared = scopeOf(actor, 'read partnership work');
  return manager.query<Changed[]>(CHANGED, [
    work.councils,
    work.committees,
    own.authorities,
    shared.councils,
    shared.priorities,
    limit,
    LOOKED_THROUGH,
  ]);
}

/** Of a recommendation: what came before it was sent, and what is between the officer and the committee. */
const NOT_TO_AUTHORITIES = `('recommendation.drafted','recommendation.made','closure.proposed','closure-proposal.withdrawn')`;

const CHANGED = `
  WITH recent AS (
    (SELECT h.* FROM (
       SELECT unnest($1::uuid[]) AS id UNION SELECT unnest($4::uuid[])
       UNION SELECT k.council_id FROM committees k WHERE k.id = ANY($2)) AS council
     CROSS JOIN LATERAL (
       SELECT * FROM history t WHERE t.council_id = council.id ORDER BY t.id DESC LIMIT $7) AS h)
    UNION
    (SELECT h.* FROM history h
     JOIN addressees a ON h.subject_kind = 'addressee' AND h.subject_id = a.id
     WHERE a.authority_id = ANY($3) AND a.sent_on IS NOT NULL
       AND h.event NOT IN ${NOT_TO_AUTHORITIES}
     ORDER BY h.id DESC LIMIT $6)
    UNION
    (SELECT h.* FROM history h
     JOIN reviews v ON h.subject_kind = 'review' AND h.subject_id = v.id
     WHERE v.priority_id = ANY($5)
     ORDER BY h.id DESC LIMIT $6)
  )
  SELECT h.at, h.actor_name AS actor, h.sentence, r.reference, c.name AS committee, c.slug AS "committeeSlug",
    m.held_on AS "heldOn", p.name AS priority, p.slug AS "prioritySlug", v.cycle, l.title AS plan, l.slug AS "planSlug",
    o.title AS topic, o.slug AS "topicSlug", w.title AS report, w.slug AS "reportSlug"
  FROM recent h
  LEFT JOIN addressees a ON h.subject_kind = 'addressee' AND a.id = h.subject_id
  LEFT JOIN recommendations r ON r.id = a.recommendation_id
  LEFT JOIN resolutions s ON h.subject_kind = 'resolution' AND s.id = h.subject_id
  LEFT JOIN meetings m ON m.id = CASE h.subject_kind WHEN 'meeting' THEN h.subject_id ELSE s.meeting_id END
  LEFT JOIN topics o ON h.subject_kind = 'topic' AND o.id = h.subject_id
  LEFT JOIN clearances q ON h.subject_kind = 'clearance' AND q.id = h.subject_id
  LEFT JOIN reports w ON w.id = CASE h.subject_kind WHEN 'report' THEN h.subject_id ELSE q.report_id END
  LEFT JOIN committees c ON c.id = coalesce(m.committee_id, o.committee_id, w.committee_id,
    CASE h.subject_kind WHEN 'committee' THEN h.subject_id END)
  LEFT JOIN reviews v ON h.subject_kind = 'review' AND v.id = h.subject_id
  LEFT JOIN actions t ON h.subject_kind = 'action' AND t.id = h.subject_id
  LEFT JOIN action_plans l ON l.id = t.action_plan_id
  LEFT JOIN priorities p ON p.id = coalesce(v.priority_id, t.priority_id)
  WHERE (h.subject_kind IN ('meeting','resolution','addressee','topic','committee','report','clearance')
      AND (h.council_id = ANY($1) OR coalesce(a.committee_id, c.id) = ANY($2)))
    OR (a.authority_id = ANY($3) AND a.sent_on IS NOT NULL
      AND h.event NOT IN ${NOT_TO_AUTHORITIES})
    OR (h.subject_kind IN ('review','action')
      AND (h.council_id = ANY($4) OR p.id = ANY($5)))
  ORDER BY h.id DESC
  LIMIT $6`;
