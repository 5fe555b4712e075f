import type { Bounds, DueKind } from './due-kind.js';
import { IN_A_LETTER } from './letter-due-kinds.js';
import { MOST_DUE } from './most-due.js';

const ADDRESSEES = `addressees a
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN authorities o ON o.id = a.authority_id`;
const addresseeIn = ({ councils, committees, authorities }: Bounds): string =>
  `(a.council_id = ANY(${councils}) OR a.committee_id = ANY(${committees}) OR a.authority_id = ANY(${authorities}))`;

/**
 * Running clocks of one kind with their addressees, the earliest due first and no more of each scope than Home could
 * show: each branch walks an index in order instead of sorting everything that is open.
 */
const clocked = (kind: 'response' | 'progress', bounds: Bounds): string => `
  SELECT a.council_id, r.wording, r.reference, o.slug, o.name, k.started_on, k.due_on, a.owner
  FROM (
    SELECT found.* FROM unnest(${bounds.councils}) AS council(id) CROSS JOIN LATERAL (
      SELECT k.subject_id, k.started_on, k.due_on FROM clocks k
      WHERE k.council_id = council.id AND k.state = 'running' AND k.kind = '${kind}'
      ORDER BY k.due_on LIMIT ${MOST_DUE}) AS found
    UNION
    SELECT found.* FROM committees c CROSS JOIN LATERAL (
      SELECT k.subject_id, k.started_on, k.due_on FROM clocks k JOIN addressees a ON a.id = k.subject_id
      WHERE k.council_id = c.council_id AND k.state = 'running' AND k.kind = '${kind}' AND a.committee_id = c.id
      ORDER BY k.due_on LIMIT ${MOST_DUE}) AS found
    WHERE c.id = ANY(${bounds.committees})
    UNION
    SELECT k.subject_id, k.started_on, k.due_on FROM addressees a
    JOIN clocks k ON k.subject_id = a.id AND k.state = 'running' AND k.kind = '${kind}'
    WHERE a.authority_id = ANY(${bounds.authorities})
  ) k
  JOIN addressees a ON a.id = k.subject_id
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN authorities o ON o.id = a.authority_id`;

/** What waits with a recommendation to one authority: to be sent, answered, checked, or given more time. */
export const ADDRESSEE_DUE_KINDS = {
  /** Of those who do the committee's work: an administrator reads it, and none of it waits for them. */
  answer: {
    asks: ['read exempt papers', 'read own requests'],
    sql: (bounds) => clocked('response', bounds),
  },
  progress: {
    asks: ['read exempt papers', 'read own requests'],
    sql: (bounds) => clocked('progress', bounds),
  },
  send: {
    asks: ['send recommendation'],
    sql: (bounds) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name, r.made_on, NULL::date, NULL
      FROM ${ADDRESSEES}
      WHERE a.state = 'made' AND NOT ${IN_A_LETTER} AND ${addresseeIn(bounds)}`,
  },
  check: {
    asks: ['return response'],
    sql: (bounds) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name,
        (SELECT max(s.submitted_on) FROM responses s WHERE s.addressee_id = a.id), NULL::date, NULL
      FROM ${ADDRESSEES}
      WHERE a.state = 'responded' AND ${addresseeIn(bounds)}
        AND NOT EXISTS (SELECT FROM responses s WHERE s.addressee_id = a.id AND s.accepted_on IS NOT NULL
          AND s.number = (SELECT max(l.number) FROM responses l WHERE l.addressee_id = a.id))`,
  },
  extension: {
    asks: ['decide extension'],
    sql: (bounds) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name, e.asked_on, e.current_due, e.asked_by
      FROM ${ADDRESSEES} JOIN extensions e ON e.addressee_id = a.id AND e.agreed IS NULL
      WHERE a.state <> 'closed' AND ${addresseeIn(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
