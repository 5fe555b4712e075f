/** SQL of whether a row `p` of priorities stands in the latest edition of its agreement, so that work on it goes on. */
export const IS_CURRENT_PRIORITY = (p: string, a: string): string => `
  ${a}.edition = (SELECT max(e.edition) FROM agreements e
    WHERE e.partnership_id = ${a}.partnership_id AND e.slug = ${a}.slug
      AND EXISTS (SELECT FROM priorities q WHERE q.agreement_id = e.id)) AND ${p}.agreement_id = ${a}.id`;

/** A step as JSON, of a row `s`. */
const STEP = `jsonb_build_object('id', s.id, 'what', s.what, 'name', s.name, 'month', s.month, 'dayRule', s.day_rule,
  'day', s.day, 'askedAhead', s.asked_ahead, 'priorities', CASE WHEN s.for_all THEN NULL ELSE coalesce((
    SELECT jsonb_agg(o.priority_id ORDER BY o.priority_id) FROM cycle_step_priorities o WHERE o.step_id = s.id), '[]') END)`;

/** The pattern of a partnership `n`, as columns of a statement; a condition follows. */
export const CYCLE_VIEW = `SELECT n.id AS "partnershipId", n.council_id AS "councilId", n.name AS partnership, n.slug,
    c.begins, coalesce(c.version, 0) AS version,
    coalesce((SELECT jsonb_agg(${STEP} ORDER BY (s.month - c.begins + 12) % 12, s.day, s.id)
      FROM cycle_steps s WHERE s.partnership_id = n.id AND s.removed_on IS NULL), '[]') AS steps,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'slug', p.slug) ORDER BY p.number, p.name)
      FROM priorities p JOIN agreements a ON a.id = p.agreement_id
      WHERE a.partnership_id = n.id AND ${IS_CURRENT_PRIORITY('p', 'a')}), '[]') AS priorities
  FROM partnerships n LEFT JOIN review_cycles c ON c.partnership_id = n.id`;
