import type { Bounds, DueKind } from './due-kind.js';

const reportIn = ({ councils, committees, reports }: Bounds): string =>
  `(r.council_id = ANY(${councils}) OR r.committee_id = ANY(${committees}) OR r.id = ANY(${reports}))`;
/** Reports with committee and author, as rows of what is due; a condition follows. */
const reportRows = (since: string, due: string): string => `
  SELECT r.council_id, c.name, r.slug, c.slug, r.title, ${since}, ${due}, p.name
  FROM reports r JOIN committees c ON c.id = r.committee_id LEFT JOIN people p ON p.id = r.author_id`;

/** What waits with a report, from its writing to its signing off. */
export const REPORT_DUE_KINDS = {
  report: {
    asks: ['write report'],
    sql: (bounds) => `${reportRows('NULL::date', 'r.due_on')}
      WHERE r.state IN ('commissioned','drafting') AND r.due_on IS NOT NULL AND ${reportIn(bounds)}`,
  },
  'more time': {
    asks: ['prepare report'],
    sql: (bounds) => `${reportRows('q.asked_on', 'q.current_due')}
      JOIN more_time_requests q ON q.report_id = r.id AND q.agreed IS NULL
      WHERE r.state IN ('commissioned','drafting') AND ${reportIn(bounds)}`,
  },
  finished: {
    asks: ['prepare report'],
    sql: (bounds) => `${reportRows(
      `(SELECT max(k.ended_on) FROM clocks k WHERE k.subject_id = r.id AND k.kind = 'report')`,
      'NULL::date',
    )}
      WHERE r.state = 'author complete' AND ${reportIn(bounds)}`,
  },
  /** Asked of the very person: its last column is the kind of the clearance. */
  clearance: {
    asks: ['clear report'],
    sql: ({ people }) => `
      SELECT k.council_id, c.name, r.slug, c.slug, r.title, NULL::date, k.due_on, k.kind
      FROM clearances k JOIN reports r ON r.id = k.report_id JOIN committees c ON c.id = k.committee_id
      WHERE k.state = 'asked' AND r.state = 'in clearance' AND k.person_id = ANY(${people})`,
  },
  'sign off': {
    asks: ['prepare report'],
    sql: (bounds) => `${reportRows(
      '(SELECT max(k.decided_on) FROM clearances k WHERE k.report_id = r.id)',
      'NULL::date',
    )}
      JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
      WHERE r.state = 'in clearance' AND ${reportIn(bounds)}
        AND EXISTS (SELECT FROM clearances k WHERE k.report_id = r.id AND k.state = 'given')
        AND NOT EXISTS (SELECT FROM clearances k WHERE k.report_id = r.id AND k.state <> 'not needed'
          AND (k.state <> 'given' OR k.cleared_hash IS DISTINCT FROM v.hash))`,
  },
} as const satisfies Record<string, DueKind>;
