import type { EntityManager } from 'typeorm';
import { addDays, AWAITING_ANSWER, type LocalDate } from '#rules';
import type { Answering } from './answering-views.js';

/** Whose answers are counted: a condition on `addressees a` and its `recommendations r`, with its values from $4 on. */
export interface AnsweringScope {
  readonly where: string;
  readonly values: readonly unknown[];
  readonly today: LocalDate;
}

/** Times and outcomes are told of what was sent in so many days; what is open is told however old it is. */
const ANSWERING_DAYS = 730;
const MOST_AUTHORITIES = 12;
const MOST_TIMES = 24;

/**
 * How recommendations are answered: what is open by the day it was made, the latest times to answer of the authorities
 * asked most, and what became of what was sent. One statement.
 */
export async function answeringOf(
  manager: EntityManager,
  { where, values, today }: AnsweringScope,
): Promise<Answering> {
  const since = addDays(today, -ANSWERING_DAYS);
  const [row] = await manager.query<Answering[]>(ANSWERING(where), [
    today,
    since,
    [...AWAITING_ANSWER],
    ...values,
  ]);
  if (row === undefined) throw new Error('A count always has one row.');
  return row;
}

const ANSWERING = (where: string): string => `
  WITH made AS MATERIALIZED (
    SELECT a.id, a.state, a.sent_on, a.authority_id, r.reference, r.made_on
    FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
    WHERE r.made_on IS NOT NULL AND a.state <> 'fallen' AND (${where})
  ), sent AS MATERIALIZED (
    SELECT m.*, o.name AS authority, o.slug, f.submitted_on AS answered_on, l.decision, c.due_on, c.original_due_on,
      coalesce((SELECT v.from_due FROM clock_moves v WHERE v.clock_id = c.id AND v.moved_on > f.submitted_on
        ORDER BY v.entered LIMIT 1), c.due_on) AS due_then,
      (SELECT x.kind FROM closures x WHERE x.addressee_id = m.id ORDER BY x.closed_on DESC, x.id DESC LIMIT 1) AS closed_as
    FROM made m
    JOIN authorities o ON o.id = m.authority_id
    LEFT JOIN LATERAL (SELECT w.submitted_on FROM responses w WHERE w.addressee_id = m.id
      ORDER BY w.number LIMIT 1) f ON TRUE
    LEFT JOIN LATERAL (SELECT w.decision FROM responses w WHERE w.addressee_id = m.id
      ORDER BY w.number DESC LIMIT 1) l ON TRUE
    LEFT JOIN LATERAL (SELECT * FROM clocks k WHERE k.subject_kind = 'addressee' AND k.subject_id = m.id
      AND k.kind = 'response' ORDER BY k.entered LIMIT 1) c ON TRUE
    WHERE m.sent_on >= $2
  ), timed AS (
    SELECT s.*, row_number() OVER (PARTITION BY s.authority_id ORDER BY s.sent_on DESC, s.reference DESC) AS place
    FROM sent s
    WHERE s.original_due_on IS NOT NULL AND (s.answered_on IS NOT NULL OR s.state = ANY($3))
      AND s.authority_id IN (SELECT authority_id FROM sent GROUP BY authority_id
        ORDER BY count(*) DESC, authority_id LIMIT ${MOST_AUTHORITIES})
  )
  SELECT
    coalesce((SELECT jsonb_agg(jsonb_build_object('since', made_on, 'count', n) ORDER BY made_on)
      FROM (SELECT made_on, count(*) AS n FROM made WHERE state <> 'closed' GROUP BY made_on) AS days), '[]') AS waiting,
    coalesce((SELECT jsonb_agg(jsonb_build_object('reference', reference, 'authority', authority, 'authoritySlug', slug,
        'sentOn', sent_on, 'answeredOn', answered_on, 'days', coalesce(answered_on, $1::date) - sent_on,
        'allowed', original_due_on - sent_on,
        'isLate', coalesce(answered_on, $1::date) > due_then) ORDER BY authority, sent_on, reference)
      FROM timed WHERE place <= ${MOST_TIMES}), '[]') AS times,
    (SELECT jsonb_build_object('asked', count(*), 'answered', count(answered_on),
        'accepted', count(*) FILTER (WHERE decision <> 'not accepted'),
        'achieved', count(*) FILTER (WHERE state = 'closed' AND closed_as = 'implemented'))
      FROM sent) AS achieved`;
