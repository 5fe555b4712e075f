/** References are sorted as people count: 1.2 before 1.10. */
export const BY_REFERENCE = String.raw`string_to_array(substring(a.reference FROM '\d+(?:\.\d+)*'), '.')::numeric[] NULLS LAST,
  a.source_key`;

/** SQL of the agencies of an action, the leads first, the accountable one of them first. */
export const AGENCIES = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'name', coalesce(o.name, g.name),
    'part', g.part, 'isConfirmed', g.is_confirmed, 'isInDirectory', g.authority_id IS NOT NULL, 'isAccountable', g.is_accountable)
    ORDER BY g.part, g.is_accountable DESC, g.name)
  FROM action_agencies g LEFT JOIN authorities o ON o.id = g.authority_id
  WHERE g.action_id = a.id), '[]')`;

/** SQL of the moves of its due, in order. */
export const MOVES = `coalesce((SELECT jsonb_agg(jsonb_build_object('fromRaw', m.from_raw, 'fromEnd', m.from_end,
    'toRaw', m.to_raw, 'toEnd', m.to_end, 'reason', m.reason, 'agreedBy', m.agreed_by, 'on', m.moved_on)
    ORDER BY m.number)
  FROM action_due_moves m WHERE m.action_id = a.id), '[]')`;

/** SQL of when an ongoing action is looked at again; null while no clock runs for it, or where it has a date. */
export const LOOK_DUE = `(SELECT k.due_on FROM clocks k
  WHERE a.due_precision = 'none' AND k.subject_id = a.id AND k.kind = 'action' AND k.state = 'running')`;

/** SQL of another action, for a link to it. */
export const otherAction = (id: string): string => `(
  SELECT jsonb_build_object('id', n.id, 'reference', n.reference, 'plan', t.title, 'planSlug', t.slug)
  FROM actions n JOIN action_plans t ON t.id = n.action_plan_id WHERE n.id = ${id})`;

/** Everything of one action. */
export const ACTION_VIEW = `a.id, a.version, a.state, a.previous_state AS previous, a.council_id AS "councilId",
  a.authority_id AS "authorityId", a.priority_id AS "priorityId", l.id AS "planId", l.title AS plan,
  l.slug AS "planSlug", l.agreed_on IS NOT NULL AS "isAgreed", a.reference, a.group_name AS "group", a.wording,
  a.due_raw AS "dueRaw", a.due_start AS "dueStart", a.due_end AS "dueEnd", a.due_precision AS "duePrecision",
  a.funding, ARRAY(SELECT f.source FROM action_funds f WHERE f.action_id = a.id ORDER BY f.number) AS funds,
  ${AGENCIES} AS agencies, ${MOVES} AS moves, ${LOOK_DUE} AS "lookDue",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'slug', p.slug)
      ORDER BY p.id = a.priority_id DESC, p.name)
    FROM priorities p WHERE p.id = a.priority_id
      OR p.id IN (SELECT s.priority_id FROM action_priorities s WHERE s.action_id = a.id)), '[]') AS priorities,
  ARRAY(SELECT r.reference FROM action_recommendations s JOIN recommendations r ON r.id = s.recommendation_id
    WHERE s.action_id = a.id ORDER BY r.reference) AS recommendations,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'slug', m.slug) ORDER BY m.name)
    FROM action_measures s JOIN measures m ON m.id = s.measure_id WHERE s.action_id = a.id), '[]') AS measures,
  coalesce((SELECT jsonb_agg(jsonb_build_object('text', u.text, 'rating', u.rating, 'on', u.made_on, 'by', u.made_by)
      ORDER BY u.made_at DESC, u.id DESC)
    FROM action_updates u WHERE u.action_id = a.id), '[]') AS updates,
  ${otherAction('a.carried_from_id')} AS "carriedFrom", ${otherAction('a.successor_id')} AS successor`;
