import { IS_PUBLIC, isResolutionOut } from '../public-recommendations/index.js';

interface Counted {
  /** Which recommendations `r` are counted. */
  readonly where: string;
  /** SQL of what the answers `w` decide. */
  readonly decision: string;
  /** Which considerations `n` are known of. */
  readonly considered: string;
  /** Of which closures `x` the kind is known. */
  readonly closed: string;
}

const annualRows = ({ where, decision, considered, closed }: Counted): string => `
  SELECT r.reference, o.name AS authority, o.slug AS "authoritySlug", r.made_on AS "madeOn", a.state,
    a.sent_on AS "sentOn", c.original_due_on AS "firstDueOn", w.first_on AS "answeredOn", w.complete_on AS "completeOn",
    w.decision, coalesce(e.extensions, 0) AS extensions, coalesce(e.slipped, 0) AS slipped, w.returned,
    coalesce((SELECT v.from_due FROM clock_moves v WHERE v.clock_id = c.id AND v.moved_on > w.first_on
      ORDER BY v.entered LIMIT 1), c.due_on) AS "dueOn",
    EXISTS (SELECT 1 FROM considerations n WHERE n.addressee_id = a.id AND ${considered}) AS "isConsidered",
    CASE WHEN a.state = 'closed' THEN (SELECT x.kind FROM closures x WHERE x.addressee_id = a.id AND ${closed}
      ORDER BY x.closed_on DESC, x.id DESC LIMIT 1) END AS "closedAs",
    w.has_evidence
      OR EXISTS (SELECT 1 FROM progress_updates u WHERE u.addressee_id = a.id AND u.evidence <> '')
      OR EXISTS (SELECT 1 FROM evidence f WHERE f.addressee_id = a.id AND f.given_at IS NOT NULL AND f.state = 'clean')
      AS "hasEvidence"
  FROM recommendations r
  JOIN addressees a ON a.recommendation_id = r.id
  JOIN authorities o ON o.id = a.authority_id
  CROSS JOIN LATERAL (SELECT min(submitted_on) AS first_on,
      min(submitted_on) FILTER (WHERE accepted_on IS NOT NULL) AS complete_on,
      ${decision} AS decision,
      (count(*) FILTER (WHERE returned_because IS NOT NULL))::int AS returned,
      coalesce(bool_or(evidence <> ''), false) AS has_evidence
    FROM responses w WHERE addressee_id = a.id) w
  LEFT JOIN (SELECT addressee_id, count(*)::int AS extensions, sum(new_due - current_due)::int AS slipped
    FROM extensions WHERE agreed GROUP BY addressee_id) e ON e.addressee_id = a.id
  LEFT JOIN LATERAL (SELECT k.id, k.due_on, k.original_due_on FROM clocks k
    WHERE k.subject_kind = 'addressee' AND k.subject_id = a.id AND k.kind = 'response' ORDER BY k.entered LIMIT 1) c ON TRUE
  WHERE r.committee_id = $1 AND r.made_on BETWEEN $2 AND $3 AND a.state <> 'fallen'
    AND ($4::text IS NULL OR o.slug = $4) AND ${where}
  ORDER BY r.made_on, r.reference, o.name`;

/**
 * The rows of a committee ($1) made from $2 to $3, to one authority ($4) or to all. Late is told by the date that held
 * on the day of the answer; of evidence only whether there is any, never what it says.
 */
export const ANNUAL_ROWS = annualRows({
  where: 'TRUE',
  decision: '(array_agg(decision ORDER BY number DESC))[1]',
  considered: 'TRUE',
  closed: 'TRUE',
});

/**
 * The same as everybody may know them: only what a published decision made; what an answer decides, only once a
 * published decision considered it; and as what it was closed, once that decision is published.
 */
export const PUBLIC_ANNUAL_ROWS = annualRows({
  where: IS_PUBLIC,
  decision: `(array_agg(decision ORDER BY number DESC) FILTER (WHERE returned_because IS NULL
    AND EXISTS (SELECT FROM considerations t WHERE t.addressee_id = a.id AND t.considered_on >= w.submitted_on
      AND ${isResolutionOut('t.resolution_id')})))[1]`,
  considered: isResolutionOut('n.resolution_id'),
  closed: isResolutionOut('x.resolution_id'),
});
