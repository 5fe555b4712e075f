import { decisionOf, isResolutionOut } from './is-public.js';

/** An answer is read aloud with the decision that considered it: its words are public from then on, and not before. */
const ANSWER = `(SELECT jsonb_build_object('submittedOn', w.submitted_on, 'decision', w.decision, 'reason', w.reason,
    'action', w.action, 'target', coalesce(w.target_raw, w.target_date::text))
  FROM responses w
  WHERE w.addressee_id = a.id AND w.returned_because IS NULL AND EXISTS (SELECT FROM considerations t
    WHERE t.addressee_id = a.id AND t.considered_on >= w.submitted_on AND ${isResolutionOut('t.resolution_id')})
  ORDER BY w.number DESC LIMIT 1)`;

const CLOCKS = `coalesce((SELECT jsonb_agg(jsonb_build_object('kind', c.kind, 'state', c.state, 'dueOn', c.due_on,
    'endedOn', c.ended_on, 'moves', coalesce((SELECT jsonb_agg(jsonb_build_object('fromDue', v.from_due,
      'toDue', v.to_due) ORDER BY v.entered) FROM clock_moves v WHERE v.clock_id = c.id), '[]')) ORDER BY c.entered)
  FROM clocks c WHERE c.subject_kind = 'addressee' AND c.subject_id = a.id AND c.kind IN ('response','progress')), '[]')`;

const ADDRESSEES = `coalesce((SELECT jsonb_agg(jsonb_build_object('authority', o.name, 'slug', o.slug, 'state', a.state,
    'sentOn', a.sent_on, 'acknowledgedOn', a.acknowledged_on, 'clocks', ${CLOCKS}, 'answer', ${ANSWER},
    'responses', coalesce((SELECT jsonb_agg(jsonb_build_object('submittedOn', w.submitted_on) ORDER BY w.number)
      FROM responses w WHERE w.addressee_id = a.id), '[]'),
    'considerations', coalesce((SELECT jsonb_agg(jsonb_build_object('consideredOn', t.considered_on,
        'outcome', t.outcome, 'decision', ${decisionOf('t.resolution_id')}) ORDER BY t.number)
      FROM considerations t WHERE t.addressee_id = a.id AND ${isResolutionOut('t.resolution_id')}), '[]'),
    'progress', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', u.kind, 'rating', u.rating,
        'reportedOn', u.reported_on) ORDER BY u.entered)
      FROM progress_updates u WHERE u.addressee_id = a.id AND u.kind IN ('report','completion claim')), '[]'),
    'closures', coalesce((SELECT jsonb_agg(jsonb_build_object('closedOn', x.closed_on,
        'kind', CASE WHEN ${isResolutionOut('x.resolution_id')} THEN x.kind END,
        'reason', CASE WHEN ${isResolutionOut('x.resolution_id')} THEN x.reason END,
        'decision', CASE WHEN ${isResolutionOut('x.resolution_id')} THEN ${decisionOf('x.resolution_id')} END)
        ORDER BY x.closed_on, x.id)
      FROM closures x WHERE x.addressee_id = a.id), '[]')) ORDER BY o.name)
  FROM addressees a JOIN authorities o ON o.id = a.authority_id
  WHERE a.recommendation_id = r.id AND a.state NOT IN ('drafted','fallen')), '[]')`;

/** The columns of a published recommendation `r`, with its resolution `m`, committee `k` and council `l`. Names nobody. */
export const PUBLIC_ROW = `r.reference, r.wording, l.name AS council, k.name AS committee, k.slug AS "committeeSlug",
  r.made_on AS "madeOn", m.minute, ${decisionOf('r.resolution_id')} AS decision,
  to_char(greatest((SELECT max(p.published_at) FROM decisions_publications p WHERE p.meeting_id = m.meeting_id),
      (SELECT max(p.published_at) FROM minutes_publications p WHERE p.meeting_id = m.meeting_id))
    AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
  ${ADDRESSEES} AS addressees`;

export const PUBLIC_FROM = `recommendations r
  JOIN resolutions m ON m.id = r.resolution_id
  JOIN committees k ON k.id = r.committee_id
  JOIN councils l ON l.id = r.council_id`;
