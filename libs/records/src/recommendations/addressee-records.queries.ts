import type { EntityManager } from 'typeorm';
import type { AddresseeRecord } from './addressee-record.js';
import { LATEST_CORRECTION } from './latest-correction.js';
import { WITHIN_REACH, type Reach } from './reach.js';
import { RECOMMENDATION_AT, type RecommendationSource } from './source.queries.js';
import { targetDateOf } from './target-date-of.js';

const RECORDS = `
  SELECT a.id, a.version, a.state, a.previous_state AS "previousState", a.council_id AS "councilId",
    a.committee_id AS "committeeId", a.authority_id AS "authorityId", r.reference, r.wording, ${LATEST_CORRECTION('r.id')} AS correction,
    r.made_on AS "madeOn", s.minute, l.name AS council, k.name AS committee, o.name AS authority, o.slug,
    (SELECT n.name FROM authorities n WHERE n.id = a.made_to_id) AS "madeTo",
    k.slug AS "committeeSlug", e.held_on AS "heldOn",
    (SELECT jsonb_build_object('number', t.number, 'sentOn', t.sent_on)
      FROM letter_addressees g JOIN authority_letters t ON t.id = g.letter_id
      WHERE g.addressee_id = a.id AND t.state <> 'withdrawn' LIMIT 1) AS letter,
    a.regime, a.local_rule AS "localRule", a.sent_on AS "sentOn", a.sent_how AS "sentHow",
    a.acknowledged_on AS "acknowledgedOn", a.owner,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', c.kind, 'state', c.state, 'rule', c.rule, 'n', c.n,
        'startedOn', c.started_on, 'startEvent', c.start_event, 'originalDueOn', c.original_due_on,
        'dueOn', c.due_on, 'endedOn', c.ended_on, 'citation', c.citation,
        'explanation', c.working->'explanation', 'steps', c.working->'steps',
        'lastWorkingDayBefore', c.working->'lastWorkingDayBefore', 'verifiedOn', c.working->'verifiedOn',
        'moves', coalesce((SELECT jsonb_agg(jsonb_build_object('fromDue', v.from_due, 'toDue', v.to_due,
              'reason', v.reason, 'agreedBy', v.agreed_by, 'movedOn', v.moved_on) ORDER BY v.moved_on, v.to_due)
            FROM clock_moves v WHERE v.clock_id = c.id), '[]'))
        ORDER BY c.state = 'running', c.started_on)
      FROM clocks c WHERE c.subject_id = a.id), '[]') AS clocks,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'number', w.number, 'decision', w.decision,
        'reason', w.reason, 'action', w.action, 'owner', w.owner, 'targetDate', w.target_date, 'targetRaw', w.target_raw, 'evidence', w.evidence,
        'evidenced', EXISTS (SELECT FROM evidence v WHERE v.addressee_id = a.id AND v.given_at IS NOT NULL
          AND v.given_with <> 'progress' AND v.state <> 'refused'),
        'submittedAt', to_char(w.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'submittedOn', w.submitted_on, 'submittedBy', w.submitted_by, 'how', w.how,
        'returnedBecause', w.returned_because, 'acceptedOn', w.accepted_on, 'acceptedBy', w.accepted_by) ORDER BY w.number)
      FROM responses w WHERE w.addressee_id = a.id), '[]') AS responses,
    coalesce((SELECT jsonb_agg(jsonb_build_object('askedOn', e.asked_on, 'askedBy', e.asked_by,
        'currentDue', e.current_due, 'newDue', e.new_due, 'reason', e.reason, 'agreed', e.agreed,
        'decidedOn', e.decided_on, 'decidedBy', e.decided_by, 'decisionReason', e.decision_reason)
        ORDER BY e.agreed IS NULL, e.decided_on, e.asked_on)
      FROM extensions e WHERE e.addressee_id = a.id), '[]') AS extensions,
    coalesce((SELECT jsonb_agg(jsonb_build_object('outcome', t.outcome, 'remark', t.remark,
        'consideredOn', t.considered_on, 'minute', d.minute) ORDER BY t.number, t.considered_on)
      FROM considerations t JOIN resolutions d ON d.id = t.resolution_id
      WHERE t.addressee_id = a.id), '[]') AS considerations,
    coalesce((SELECT jsonb_agg(jsonb_build_object('number', f.number, 'wanted', f.wanted,
        'askedOn', f.asked_on, 'askedBy', f.asked_by, 'dueOn', f.due_on) ORDER BY f.number)
      FROM further_requests f WHERE f.addressee_id = a.id), '[]') AS "furtherRequests",
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', u.kind, 'rating', u.rating, 'wording', u.wording,
        'evidence', u.evidence, 'reportedOn', u.reported_on, 'reportedBy', u.reported_by, 'minute', d.minute) ORDER BY u.entered)
      FROM progress_updates u LEFT JOIN resolutions d ON d.id = u.resolution_id WHERE u.addressee_id = a.id), '[]') AS progress,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', x.kind, 'reason', x.reason,
        'successor', x.successor, 'closedOn', x.closed_on, 'minute', d.minute,
        'isSuccessorOnRecord', x.successor_id IS NOT NULL, 'dissent', x.dissent,
        'dissenters', coalesce((SELECT jsonb_agg(v.name || CASE v.vote WHEN 'abstained' THEN ' (abstained)' ELSE '' END ORDER BY v.name)
            FROM votes_cast v WHERE v.resolution_id = d.id AND v.amendment_id IS NULL AND v.at_own_request
              AND v.vote IN ('against','abstained')), '[]'),
        'recheckOn', x.recheck_on, 'recheckFound', x.recheck_found,
        'recheckMinute', (SELECT y.minute FROM resolutions y WHERE y.id = x.recheck_settled_by),
        'recheckHeldOn', (SELECT y.held_on FROM agenda_items i JOIN meetings y ON y.id = i.meeting_id WHERE i.id = x.recheck_item_id))
        ORDER BY x.closed_on, x.id)
      FROM closures x JOIN resolutions d ON d.id = x.resolution_id
      WHERE x.addressee_id = a.id), '[]') AS closures,
    coalesce((SELECT jsonb_agg(jsonb_build_object('askedOn', q.asked_on, 'askedBy', q.asked_by,
        'fromDate', q.from_date, 'toDate', q.to_date, 'reason', q.reason, 'agreed', q.agreed,
        'decidedOn', q.decided_on, 'decidedBy', q.decided_by, 'decisionReason', q.decision_reason)
        ORDER BY q.agreed IS NULL, q.decided_on, q.to_date)
      FROM later_dates q WHERE q.addressee_id = a.id), '[]') AS "laterDates",
    ${targetDateOf('a.id')} AS "targetOn", k.later_dates_agreed_by AS "laterDatesAgreedBy",
    coalesce((SELECT jsonb_agg(jsonb_build_object('reference', q.reference, 'state', q.state, 'heldOn', y.held_on,
        'who', q.who) ORDER BY y.held_on)
      FROM attendance_requests q JOIN meetings y ON y.id = q.meeting_id
      WHERE q.addressee_id = a.id AND q.state <> 'drafted'), '[]') AS "askedToCome",
    coalesce((SELECT jsonb_agg(jsonb_build_object('part', b.part, 'name', p.name, 'post', p.post,
        'email', p.email) ORDER BY b.part, p.name)
      FROM (SELECT n.kind AS part, n.person_id FROM contacts n
            WHERE n.authority_id = a.authority_id AND n.valid_to IS NULL
            UNION
            SELECT 'officer', g.person_id FROM grants g
            WHERE g.role = 'officer' AND g.ended_at IS NULL AND g.scope_id IN (a.council_id, a.committee_id)) b
      JOIN people p ON p.id = b.person_id AND p.disabled_at IS NULL), '[]') AS people
  FROM addressees a
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN resolutions s ON s.id = r.resolution_id
  JOIN meetings e ON e.id = s.meeting_id
  JOIN councils l ON l.id = a.council_id
  JOIN committees k ON k.id = a.committee_id
  JOIN authorities o ON o.id = a.authority_id`;

/** A recommendation with those of its addressees that are within reach, by authority. */
export interface RecommendationRecord {
  readonly source: RecommendationSource;
  readonly addressees: readonly AddresseeRecord[];
}

/** A recommendation by its reference, with its addressees; null when none of them is within reach. One statement. */
export async function recommendationAt(
  manager: EntityManager,
  reach: Reach,
  reference: string,
): Promise<RecommendationRecord | null> {
  const [row] = await manager.query<RecommendationRecord[]>(
    `WITH source AS MATERIALIZED (${RECOMMENDATION_AT})
     SELECT (SELECT to_json(source) FROM source) AS source,
       (SELECT json_agg(one ORDER BY one.authority) FROM (${RECORDS}
         WHERE ${WITHIN_REACH} AND a.recommendation_id = (SELECT id FROM source)) AS one) AS addressees
     FROM source`,
    [...reach, reference],
  );
  return row ?? null;
}

/** One addressee that is within reach, by the words of its address. */
export async function addresseeAt(
  manager: EntityManager,
  reach: Reach,
  at: { readonly reference: string; readonly slug: string },
): Promise<AddresseeRecord | null> {
  const [row] = await manager.query<AddresseeRecord[]>(
    `${RECORDS}
     WHERE ${WITHIN_REACH} AND r.reference = $4 AND o.slug = $5
     ORDER BY l.slug LIMIT 1`,
    [...reach, at.reference, at.slug],
  );
  return row ?? null;
}

/** Just the id of an addressee that is within reach, by the words of its address; null when there is none. */
export async function addresseeIdAt(
  manager: EntityManager,
  reach: Reach,
  at: { readonly reference: string; readonly slug: string },
): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT a.id FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN councils l ON l.id = a.council_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE ${WITHIN_REACH} AND r.reference = $4 AND o.slug = $5
     ORDER BY l.slug LIMIT 1`,
    [...reach, at.reference, at.slug],
  );
  return row?.id ?? null;
}

/** One addressee by id, for whoever holds a signed link to it. */
export async function addresseeById(
  manager: EntityManager,
  id: string,
): Promise<AddresseeRecord | null> {
  const [row] = await manager.query<AddresseeRecord[]>(`${RECORDS} WHERE a.id = $1`, [id]);
  return row ?? null;
}
