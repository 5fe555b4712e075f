import type { Bounds, DueKind } from './due-kind.js';

const reviewIn = ({ councils, priorities }: Bounds): string =>
  `(v.council_id = ANY(${councils}) OR v.priority_id = ANY(${priorities}))`;

/** What waits with the review of a priority. */
export const REVIEW_DUE_KINDS = {
  review: {
    asks: ['return review'],
    sql: (bounds) => `
      SELECT v.council_id, p.name, v.cycle, p.slug, p.name, NULL::date, v.due_on, NULL
      FROM reviews v JOIN priorities p ON p.id = v.priority_id
      WHERE v.state IN ('requested','queried') AND ${reviewIn(bounds)}`,
  },
  judge: {
    asks: ['judge review'],
    sql: (bounds) => `
      SELECT v.council_id, p.name, v.cycle, p.slug, p.name, v.returned_on, NULL::date, v.returned_by
      FROM reviews v JOIN priorities p ON p.id = v.priority_id
      WHERE v.state = 'returned' AND ${reviewIn(bounds)}`,
  },
  /** Raised, and neither settled nor brought before the partnership. */
  'concern to settle': {
    asks: ['escalate concern'],
    sql: (bounds) => `
      SELECT v.council_id, p.name, v.cycle, p.slug, p.name, NULL::date, NULL::date, NULL
      FROM reviews v JOIN priorities p ON p.id = v.priority_id
      WHERE v.state = 'concern raised' AND ${reviewIn(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
