import { LIVE_STATES } from '#rules';
import type { Bounds, DueKind } from './due-kind.js';

const actionIn = ({ councils, priorities }: Bounds): string =>
  `(a.council_id = ANY(${councils}) OR a.priority_id = ANY(${priorities}))`;

/** Actions as rows of what is due; a condition follows. The reference is the id, the part the plan's slug. */
const actionRows = (since: string, due: string): string => `
  SELECT a.council_id, a.wording, a.id::text, l.slug, coalesce(nullif(a.reference, ''), a.wording), ${since}, ${due}, o.name
  FROM actions a
  JOIN action_plans l ON l.id = a.action_plan_id
  LEFT JOIN authorities o ON o.id = a.authority_id`;

/** An action `a` of an agreed plan `l` that somebody is still to do, after the last day of its due. */
const LATE = (today: string): string =>
  `a.state IN (${LIVE_STATES.map((state) => `'${state}'`).join(',')}) AND a.due_end < ${today} AND NOT l.is_draft`;

/** What waits because of an action of a plan. */
export const ACTION_DUE_KINDS = {
  /** An ongoing action that is looked at every quarter. */
  'action to look at': {
    asks: ['change action plan', 'return review'],
    sql: (bounds) => `${actionRows('k.started_on', 'k.due_on')}
      JOIN clocks k ON k.subject_id = a.id AND k.kind = 'action' AND k.state = 'running'
      WHERE a.due_precision = 'none' AND ${actionIn(bounds)}`,
  },
  /** A dated action that is late, for the lead of the priority it serves. */
  'action overdue': {
    asks: ['return review'],
    sql: ({ priorities, today }) => `${actionRows('NULL::date', 'a.due_end')}
      WHERE ${LATE(today)} AND (a.priority_id = ANY(${priorities})
        OR EXISTS (SELECT FROM action_priorities s WHERE s.action_id = a.id AND s.priority_id = ANY(${priorities})))`,
  },
  /** The late actions of a plan, for whoever keeps it: one row a plan, with how many. */
  'actions overdue': {
    asks: ['change action plan'],
    sql: ({ councils, today }) => `
      SELECT l.council_id, l.title, l.slug, count(*)::text, l.title, NULL::date, min(a.due_end), NULL::text
      FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
      WHERE ${LATE(today)} AND l.council_id = ANY(${councils}) GROUP BY l.id`,
  },
  'action to verify': {
    asks: ['verify action'],
    sql: (bounds) => `${actionRows(
      '(SELECT max(u.made_on) FROM action_updates u WHERE u.action_id = a.id)',
      'NULL::date',
    )}
      WHERE a.state = 'claimed complete' AND ${actionIn(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
