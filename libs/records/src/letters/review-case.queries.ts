import type { EntityManager } from 'typeorm';
import type { ReviewCase } from './review-case.js';

/** One review with its priority and its clock; null when there is none. One statement. */
export async function findReviewCase(
  manager: EntityManager,
  reviewId: string,
): Promise<ReviewCase | null> {
  const [row] = await manager.query<ReviewCase[]>(
    `SELECT 'review' AS about, v.id, v.council_id AS "councilId", l.name AS council,
       n.name AS partnership, g.title AS agreement, v.priority_id AS "priorityId", p.name AS priority,
       p.slug AS "prioritySlug", v.cycle, v.due_on AS "dueOn", v.state, v.rating,
       v.what_changed AS "whatChanged", v.action, v.returned_on AS "returnedOn",
       v.returned_by AS "returnedBy",
       (SELECT jsonb_build_object('kind', c.kind, 'startedOn', c.started_on, 'dueOn', c.due_on,
          'originalDueOn', c.original_due_on, 'isRunning', c.state = 'running', 'citation', c.citation)
        FROM clocks c WHERE c.subject_id = v.id AND c.kind = 'review'
        ORDER BY c.state = 'running' DESC, c.started_on DESC LIMIT 1) AS review,
       v.handed_to AS "handedToId", handed.actor_name AS "handedBy", handed.facts->>'reason' AS "handedBecause",
       (SELECT jsonb_build_object('outcome', i.outcome_kind, 'text', i.outcome, 'minute', i.minute_reference,
          'owner', i.owner, 'dueOn', i.due_on, 'decidedOn', i.decided_on)
        FROM partnership_items i WHERE i.review_id = v.id AND i.kind = 'concern' AND i.state = 'decided'
        ORDER BY i.number DESC LIMIT 1) AS "concernOutcome",
       (SELECT h.facts->>'text' FROM history h
        WHERE h.subject_kind = 'review' AND h.subject_id = v.id AND h.event = 'concern.raised'
        ORDER BY h.version DESC LIMIT 1) AS concern,
       (SELECT h.facts->>'reason' FROM history h
        WHERE h.subject_kind = 'review' AND h.subject_id = v.id AND h.event = 'concern.escalated'
        ORDER BY h.version DESC LIMIT 1) AS "escalatedBecause",
       (SELECT nullif(h.facts->>'before', 'returned') FROM history h
        WHERE h.subject_kind = 'review' AND h.subject_id = v.id AND h.event = 'concern.raised'
        ORDER BY h.version DESC LIMIT 1) AS "concernEnded",
       (SELECT h.facts->>'reason' FROM history h
        WHERE h.subject_kind = 'review' AND h.subject_id = v.id
          AND h.event IN ('review.queried','review.asked-again')
        ORDER BY h.version DESC LIMIT 1) AS "queriedBecause"
     FROM reviews v
     JOIN priorities p ON p.id = v.priority_id
     JOIN agreements g ON g.id = p.agreement_id
     JOIN partnerships n ON n.id = g.partnership_id
     JOIN councils l ON l.id = v.council_id
     LEFT JOIN LATERAL (SELECT h.actor_name, h.facts FROM history h
       WHERE h.subject_kind = 'review' AND h.subject_id = v.id AND h.event = 'review.handed-over'
       ORDER BY h.version DESC LIMIT 1) handed ON v.handed_to IS NOT NULL
     WHERE v.id = $1`,
    [reviewId],
  );
  return row ?? null;
}
