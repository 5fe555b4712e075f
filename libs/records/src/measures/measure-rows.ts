import type { LocalDate, PeriodKind, PlanStanding, SeriesBreak } from '#rules';
import type { MeasureStanding } from './measure-views.js';

/** An observation as the database keeps it: every revision. */
export interface ObservationRow {
  readonly periodKind: PeriodKind;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly revision: number;
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
  readonly asAt: LocalDate;
  readonly source: string;
  readonly isProvisional: boolean;
  readonly reason: string | null;
}

/** A measure as the database keeps it, with its figures. Stays in this room: its numbers may be too small to show. */
export interface MeasureRow extends Omit<
  MeasureStanding,
  'wanted' | 'judgement' | 'lastFour' | 'figures' | 'awaited' | 'parts' | 'sumOf'
> {
  readonly observations: readonly ObservationRow[];
  readonly breaks: readonly SeriesBreak[];
  readonly plan: PlanStanding | null;
  readonly parts: readonly { readonly id: string; readonly weight: number }[];
  /** The measures whose sum it is said to be, by id. */
  readonly sumOf: readonly string[];
  /** Whether it was asked for, or is only needed by one that was: made of it, the sum of it, or summed up beside it. */
  readonly isAsked: boolean;
}

const OBSERVATIONS = `coalesce((SELECT jsonb_agg(jsonb_build_object('periodKind', o.period_kind,
    'startsOn', o.starts_on, 'endsOn', o.ends_on, 'revision', o.revision, 'value', o.value, 'part', o.part,
    'whole', o.whole, 'asAt', o.as_at, 'source', o.source, 'isProvisional', o.is_provisional, 'reason', o.reason)
    ORDER BY o.ends_on, o.starts_on DESC, o.revision)
  FROM observations o WHERE o.measure_id = m.id), '[]')`;

const BREAKS = `coalesce((SELECT jsonb_agg(jsonb_build_object('on', b.begins_on, 'reason', b.reason) ORDER BY b.begins_on)
  FROM series_breaks b WHERE b.measure_id = m.id), '[]')`;

const PARTS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.part_id, 'weight', w.weight) ORDER BY w.part_id)
  FROM measure_parts w WHERE w.compound_id = m.id), '[]')`;

const SUM_OF = `ARRAY(SELECT s.part_id FROM measure_sums s WHERE s.sum_id = m.id ORDER BY s.part_id)`;

const PLAN = `(SELECT jsonb_build_object('title', l.title,
    'dated', count(*) FILTER (WHERE a.due_precision <> 'none'),
    'verified', count(*) FILTER (WHERE a.due_precision <> 'none' AND a.state = 'verified'),
    'ongoing', count(*) FILTER (WHERE a.due_precision = 'none'))
  FROM action_plans l LEFT JOIN actions a ON a.action_plan_id = l.id AND a.state NOT IN ('cancelled','superseded')
  WHERE l.id = m.plan_id GROUP BY l.title)`;

/**
 * Measures some condition asks for, those their compounds are made of, and all that are sums or parts of a sum with any of
 * them, in one statement: what may be shown of one depends on the others. The condition speaks of `m`, a measure, and `p`,
 * its priority.
 */
export const measuresWhere = (condition: string): string => `
  WITH RECURSIVE asked AS (
    SELECT m.id FROM measures m JOIN priorities p ON p.id = m.priority_id WHERE ${condition} LIMIT 500
  ), needed AS (
    SELECT id FROM asked
    UNION SELECT w.part_id FROM measure_parts w JOIN asked ON asked.id = w.compound_id
  ), kin AS (
    SELECT id FROM needed
    UNION SELECT CASE kin.id WHEN s.sum_id THEN s.part_id ELSE s.sum_id END
    FROM measure_sums s JOIN kin ON kin.id IN (s.sum_id, s.part_id)
  )
  SELECT m.id, m.slug, m.name, m.unit, m.kind, m.target, m.direction, m.period_kind AS "periodKind", m.decimals,
    m.hides_below AS "hidesBelow", m.source, m.is_public AS "isPublic", m.plan_id AS "planId", m.ended_on AS "endedOn",
    m.version, m.council_id AS "councilId", p.id AS "priorityId", p.name AS priority, p.slug AS "prioritySlug",
    ${OBSERVATIONS} AS observations, ${BREAKS} AS breaks, ${PARTS} AS parts, ${SUM_OF} AS "sumOf",
    ${PLAN} AS plan,
    m.id IN (SELECT id FROM asked) AS "isAsked"
  FROM measures m
  JOIN priorities p ON p.id = m.priority_id
  WHERE m.id IN (SELECT id FROM kin)
  ORDER BY p.number, p.name, m.ended_on NULLS FIRST, m.name, m.id`;
