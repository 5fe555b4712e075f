import type { EntityManager } from 'typeorm';
import { addDays, AWAITING_ANSWER, type LocalDate } from '#rules';
import type { Answering, AnsweringRow } from './answering-views.js';

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
/** More than these nobody reads: the number itself is told whatever it is. */
const MOST_ROWS = 500;

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

const COUNTED = (where: string): string => `
  WITH told AS (SELECT $1::date AS today), made AS MATERIALIZED (
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
  )`;

const ANSWERING = (where: string): string => `${COUNTED(where)}
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

/** Which rows a number counts: open ones by their days of waiting, what was sent by what became of it, or times to answer. */
export type AnsweringRows =
  | { readonly of: 'open'; readonly from: number; readonly before: number | null }
  | { readonly of: 'asked' | 'answered' | 'accepted' | 'achieved' }
  | {
      readonly of: 'times';
      readonly authority: string;
      readonly which: 'all' | 'answered' | 'late' | 'awaited';
    };

const SENT = {
  asked: 'TRUE',
  answered: 'answered_on IS NOT NULL',
  accepted: "decision <> 'not accepted'",
  achieved: "state = 'closed' AND closed_as = 'implemented'",
} as const;
const TIMED = {
  all: 'TRUE',
  answered: 'answered_on IS NOT NULL',
  late: 'answered_on IS NOT NULL AND answered_on > due_then',
  awaited: 'answered_on IS NULL',
} as const;
const COLUMNS = `reference, authority, slug AS "authoritySlug", made_on AS "madeOn", sent_on AS "sentOn",
  answered_on AS "answeredOn", due_then AS "dueOn", decision, state, closed_as AS "closedAs"`;

/** The rows that one number of `answeringOf` counts, oldest first. One statement. */
export function answeringRows(
  manager: EntityManager,
  { where, values, today }: AnsweringScope,
  asked: AnsweringRows,
): Promise<AnsweringRow[]> {
  const since = addDays(today, -ANSWERING_DAYS);
  const bound = [today, since, [...AWAITING_ANSWER], ...values];
  const next = (value: unknown): string => `$${bound.push(value)}`;
  return manager.query<AnsweringRow[]>(`${COUNTED(where)} ${rowsSql(asked, next)}`, bound);
}

function rowsSql(asked: AnsweringRows, next: (value: unknown) => string): string {
  if (asked.of === 'times') {
    return `SELECT ${COLUMNS} FROM timed WHERE place <= ${MOST_TIMES} AND slug = ${next(asked.authority)}
      AND ${TIMED[asked.which]} ORDER BY sent_on, reference`;
  }
  if (asked.of !== 'open') {
    return `SELECT ${COLUMNS} FROM sent WHERE ${SENT[asked.of]} ORDER BY sent_on, reference, authority LIMIT ${MOST_ROWS}`;
  }
  const days = 'greatest(0, $1::date - m.made_on)';
  const before = asked.before === null ? '' : ` AND ${days} < ${next(asked.before)}::int`;
  return `SELECT m.reference, o.name AS authority, o.slug AS "authoritySlug", m.made_on AS "madeOn", m.sent_on AS "sentOn",
      NULL AS "answeredOn", NULL AS "dueOn", NULL AS decision, m.state, NULL AS "closedAs"
    FROM made m JOIN authorities o ON o.id = m.authority_id
    WHERE m.state <> 'closed' AND ${days} >= ${next(asked.from)}::int${before}
    ORDER BY m.made_on, m.reference, o.name LIMIT ${MOST_ROWS}`;
}
