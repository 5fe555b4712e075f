import type { Bounds, DueKind } from './due-kind.js';

const actionIn = ({ councils, priorities }: Bounds): string =>
  `(a.council_id = ANY(${councils}) OR a.priority_id = ANY(${priorities}))`;

/** Actions as rows of what is due; a condition follows. The reference is the id, the part the plan's slug. */
const actionRows = (since: string, due: string): string => `
  SELECT a.council_id, a.wording, a.id::text, l.slug, coalesce(nullif(a.reference, ''), a.wording), ${since}, ${due}, o.name
  FROM actions a
  JOIN action_plans l ON l.id = a.action_plan_id
  LEFT JOIN authorities o ON o.id = a.authority_id`;

/** What waits because of an action of a plan. */
export const ACTION_DUE_KINDS = {
  /** An ongoing action that is looked at every quarter. */
  'action to look at': {
    asks: ['change action plan', 'return review'],
    sql: (bounds) => `${actionRows('k.started_on', 'k.due_on')}
      JOIN clocks k ON k.subject_id = a.id AND k.kind = 'action' AND k.state = 'running'
      WHERE a.due_precision = 'none' AND ${actionIn(bounds)}`,
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
