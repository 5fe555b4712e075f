import type { EntityManager } from 'typeorm';
import { slipOf, type Move } from '#rules';
import { MEETINGS_OF_CLOCK } from '../clocks/index.js';
import { isKeptItem } from '../exemptions/index.js';
import { LATEST_CORRECTION } from '../recommendations/index.js';
import type { CaseLaterDate, RecommendationCase } from './recommendation-case.js';

/** Which addressee, and which answer or request for more time its letter is about, where it is about one. */
export interface RecommendationAsked {
  readonly addresseeId: string;
  readonly responseId: string | null;
  readonly extensionId: string | null;
  readonly laterDateId: string | null;
}

const CLOCK = `jsonb_build_object('kind', c.kind, 'startedOn', c.started_on, 'dueOn', c.due_on,
  'originalDueOn', c.original_due_on, 'isRunning', c.state = 'running', 'citation', c.citation,
  'meetings', to_jsonb(${MEETINGS_OF_CLOCK}),
  'moves', coalesce((SELECT jsonb_agg(jsonb_build_object('fromDue', v.from_due, 'toDue', v.to_due)
      ORDER BY v.moved_on, v.to_due) FROM clock_moves v WHERE v.clock_id = c.id), '[]'))`;

const latestClock = (kind: 'response' | 'progress') => `(
  SELECT ${CLOCK} FROM clocks c WHERE c.subject_id = a.id AND c.kind = '${kind}'
  ORDER BY c.state = 'running' DESC, c.started_on DESC LIMIT 1)`;

const RECHECK = `(
  SELECT ${CLOCK} FROM clocks c JOIN closures y ON y.id = c.subject_id
  WHERE y.addressee_id = a.id AND c.kind = 'recheck'
  ORDER BY c.state = 'running' DESC, c.started_on DESC LIMIT 1)`;

/** One recommendation to one authority with all that was written of it since; null when there is none. One statement. */
export async function findRecommendationCase(
  manager: EntityManager,
  asked: RecommendationAsked,
): Promise<RecommendationCase | null> {
  const [row] = await manager.query<
    (RecommendationCase & { laterDate: (CaseLaterDate & Moved) | null })[]
  >(
    `SELECT 'recommendation' AS about, a.id, a.council_id AS "councilId", l.name AS council,
       a.committee_id AS "committeeId", m.name AS committee, a.authority_id AS "authorityId",
       o.name AS authority, o.slug AS "authoritySlug", o.kind AS "authorityKind", r.reference, ${isKeptItem('i')} AS "isKept", r.wording, a.regime, coalesce(s.minute, '') AS minute,
       coalesce(r.made_on, g.held_on) AS "madeOn", a.sent_on AS "sentOn",
       a.acknowledged_on AS "acknowledgedOn", a.owner, a.state,
       ${latestClock('response')} AS response,
       ${latestClock('progress')} AS progress,
       ${RECHECK} AS recheck,
       (SELECT jsonb_build_object('id', w.id, 'number', w.number, 'decision', w.decision,
          'reason', w.reason, 'action', w.action, 'owner', w.owner, 'targetDate', w.target_date,
          'submittedAt', to_char(w.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'submittedOn', w.submitted_on, 'submittedBy', w.submitted_by, 'how', w.how,
          'returnedBecause', w.returned_because)
        FROM responses w WHERE w.addressee_id = a.id AND w.id = coalesce($2, w.id)
        ORDER BY w.number DESC LIMIT 1) AS answer,
       (SELECT jsonb_build_object('askedBy', e.asked_by, 'currentDue', e.current_due,
          'newDue', e.new_due, 'reason', e.reason, 'agreed', e.agreed, 'decidedBy', e.decided_by,
          'decisionReason', e.decision_reason)
        FROM extensions e WHERE e.addressee_id = a.id AND e.id = coalesce($3, e.id)
        ORDER BY e.asked_on DESC LIMIT 1) AS extension,
       (SELECT jsonb_build_object('askedBy', e.asked_by, 'fromDate', e.from_date, 'toDate', e.to_date,
          'reason', e.reason, 'agreed', e.agreed, 'decidedBy', e.decided_by, 'decisionReason', e.decision_reason,
          'decidedByRole', m.later_dates_agreed_by,
          'moves', coalesce((SELECT jsonb_agg(jsonb_build_object('fromDue', v.from_date, 'toDue', v.to_date) ORDER BY v.to_date)
            FROM later_dates v WHERE v.addressee_id = a.id AND v.agreed AND v.id <> e.id), '[]'))
        FROM later_dates e WHERE e.addressee_id = a.id AND e.id = coalesce($4, e.id)
        ORDER BY e.asked_on DESC, e.agreed IS NULL DESC LIMIT 1) AS "laterDate",
       (SELECT jsonb_build_object('outcome', t.outcome, 'remark', t.remark,
          'consideredOn', t.considered_on, 'minute', d.minute)
        FROM considerations t JOIN resolutions d ON d.id = t.resolution_id
        WHERE t.addressee_id = a.id
        ORDER BY t.number DESC, t.considered_on DESC LIMIT 1) AS consideration,
       (SELECT jsonb_build_object('wanted', f.wanted, 'askedOn', f.asked_on, 'dueOn', f.due_on)
        FROM further_requests f WHERE f.addressee_id = a.id
        ORDER BY f.number DESC LIMIT 1) AS further,
       (SELECT jsonb_build_object('wording', u.wording, 'evidence', coalesce(u.evidence, ''),
          'reportedOn', u.reported_on, 'reportedBy', u.reported_by)
        FROM progress_updates u WHERE u.addressee_id = a.id AND u.kind = 'completion claim'
        ORDER BY u.reported_on DESC LIMIT 1) AS claim,
       (SELECT jsonb_build_object('kind', x.kind, 'reason', x.reason, 'successor', x.successor,
          'closedOn', x.closed_on, 'minute', d.minute, 'dissent', x.dissent, 'recheckOn', x.recheck_on,
          'decision', (SELECT y.one ->> 'reference' FROM decisions_publications p
              CROSS JOIN LATERAL jsonb_array_elements(p.decisions -> 'decisions') AS y(one)
            WHERE p.meeting_id = d.meeting_id AND y.one ->> 'resolutionId' = d.id::text
              AND NOT EXISTS (SELECT FROM withdrawals z WHERE z.subject_id = p.id)
            ORDER BY p.number DESC LIMIT 1))
        FROM closures x JOIN resolutions d ON d.id = x.resolution_id
        WHERE x.addressee_id = a.id ORDER BY x.closed_on DESC, x.id DESC LIMIT 1) AS closure,
       (SELECT jsonb_build_object('reason', coalesce(h.facts->>'reason', ''), 'by', h.actor_name)
        FROM history h WHERE h.subject_kind = 'addressee' AND h.subject_id = a.id
          AND h.event = 'recommendation.escalated'
        ORDER BY h.version DESC LIMIT 1) AS escalation,
       ARRAY(SELECT b.authority_id FROM addressees b WHERE b.recommendation_id = r.id) AS "askedOf",
       ${LATEST_CORRECTION('r.id')} AS correction
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN agenda_items i ON i.id = s.agenda_item_id
     JOIN meetings g ON g.id = s.meeting_id
     JOIN committees m ON m.id = a.committee_id
     JOIN councils l ON l.id = a.council_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE a.id = $1`,
    [asked.addresseeId, asked.responseId, asked.extensionId, asked.laterDateId],
  );
  return row === undefined ? null : { ...row, laterDate: withSlip(row.laterDate) };
}

interface Moved {
  readonly moves: readonly Move[];
}

function withSlip(asked: (CaseLaterDate & Moved) | null): CaseLaterDate | null {
  if (asked === null) return null;
  const { moves, ...laterDate } = asked;
  return { ...laterDate, moved: slipOf(moves)?.inWords ?? null };
}

/** The same for a letter about a closure, such as that it is to be looked at again. Two statements. */
export async function caseOfClosure(
  manager: EntityManager,
  closureId: string,
): Promise<RecommendationCase | null> {
  const [row] = await manager.query<{ addresseeId: string }[]>(
    'SELECT addressee_id AS "addresseeId" FROM closures WHERE id = $1',
    [closureId],
  );
  if (row === undefined) return null;
  const { addresseeId } = row;
  return findRecommendationCase(manager, {
    addresseeId,
    responseId: null,
    extensionId: null,
    laterDateId: null,
  });
}
