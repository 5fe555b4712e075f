import type { DueKind } from './due-kind.js';

/** What is kept from the public, and is to be looked at again. */
export const EXEMPTION_DUE_KINDS = {
  exemption: {
    asks: ['mark exempt'],
    sql: ({ councils, committees }) => `
      SELECT e.council_id, c.name || CASE WHEN r.id IS NULL THEN ', item ' || i.number ELSE ', a report' END,
        coalesce(r.slug, m.held_on || '/' || i.number), c.slug, c.name, e.decided_on, e.review_on, e.subject_kind
      FROM exemptions e
      JOIN committees c ON c.id = e.committee_id
      LEFT JOIN reports r ON r.id = e.report_id
      LEFT JOIN meetings m ON m.id = e.meeting_id
      LEFT JOIN documents d ON d.id = e.subject_id
      LEFT JOIN agenda_items i ON i.id = coalesce(d.agenda_item_id, e.subject_id)
      WHERE e.lifted_on IS NULL AND e.review_on IS NOT NULL
        AND (e.council_id = ANY(${councils}) OR e.committee_id = ANY(${committees}))`,
  },
} as const satisfies Record<string, DueKind>;
