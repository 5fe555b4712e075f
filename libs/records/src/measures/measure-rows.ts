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
  'wanted' | 'judgement' | 'lastFour' | 'figures' | 'awaited' | 'parts'
> {
  readonly observations: readonly ObservationRow[];
  readonly breaks: readonly SeriesBreak[];
  readonly plan: PlanStanding | null;
  readonly parts: readonly { readonly id: string; readonly weight: number }[];
  /** Whether it was asked for, or is only needed by a compound that was. */
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

const PLAN = `(SELECT jsonb_build_object('title', l.title,
    'dated', count(*) FILTER (WHERE a.due_precision <> 'none'),
    'verified', count(*) FILTER (WHERE a.due_precision <> 'none' AND a.state = 'verified'),
    'ongoing', count(*) FILTER (WHERE a.due_precision = 'none'))
  FROM action_plans l LEFT JOIN actions a ON a.action_plan_id = l.id AND a.state NOT IN ('cancelled','superseded')
  WHERE l.id = m.plan_id GROUP BY l.title)`;

/**
 * Measures some condition asks for and those their compounds are made of, in one statement. The condition speaks of `m`,
 * a measure, and `p`, its priority.
 */
export const measuresWhere = (condition: string): string => `
  WITH asked AS (
    SELECT m.id FROM measures m JOIN priorities p ON p.id = m.priority_id WHERE ${condition} LIMIT 500
  )
  SELECT m.id, m.slug, m.name, m.unit, m.kind, m.target, m.direction, m.period_kind AS "periodKind", m.decimals,
    m.hides_below AS "hidesBelow", m.source, m.is_public AS "isPublic", m.plan_id AS "planId", m.ended_on AS "endedOn",
    m.version, m.council_id AS "councilId", p.id AS "priorityId", p.name AS priority, p.slug AS "prioritySlug",
    ${OBSERVATIONS} AS observations, ${BREAKS} AS breaks, ${PARTS} AS parts, ${PLAN} AS plan,
    m.id IN (SELECT id FROM asked) AS "isAsked"
  FROM measures m
  JOIN priorities p ON p.id = m.priority_id
  WHERE m.id IN (SELECT id FROM asked)
    OR m.id IN (SELECT w.part_id FROM measure_parts w JOIN asked ON asked.id = w.compound_id)
  ORDER BY p.number, p.name, m.ended_on NULLS FIRST, m.name, m.id`;
