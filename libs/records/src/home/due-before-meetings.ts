import { HELD_STATES } from '../record/index.js';
import type { Bounds, DueKind } from './due-kind.js';

const within = ({ councils, committees }: Bounds): string =>
  `(m.council_id = ANY(${councils}) OR m.committee_id = ANY(${committees}))`;

/** What waits before a meeting: its agenda, the packs that are printed of it, and what its members ask. */
export const DUE_BEFORE_MEETINGS = {
  agenda: {
    asks: ['publish agenda'],
    sql: (bounds) => `
      SELECT m.council_id, c.name, m.held_on::text, c.slug, c.name, m.held_on, NULL::date, NULL
      FROM meetings m JOIN committees c ON c.id = m.committee_id
      WHERE m.state IN ('planned','convened') AND ${within(bounds)}`,
  },
  /** A pack that was not built, or not whole, before its meeting. Its reference is the job, its last column for whom. */
  pack: {
    asks: ['publish agenda'],
    sql: (bounds) => `
      SELECT j.council_id, CASE j.state WHEN 'failed' THEN 'Not built' ELSE 'Built without some papers' END, j.id::text, c.slug, c.name, m.held_on, NULL::date, j.audience
      FROM jobs j
      JOIN publications p ON p.id = j.publication_id
      JOIN meetings m ON m.id = p.meeting_id AND m.state IN ('agenda published','supplemented')
      JOIN committees c ON c.id = j.committee_id
      WHERE (j.state = 'failed' OR j.state = 'done' AND j.problems <> '[]') AND ${within(bounds)}
        AND NOT EXISTS (SELECT FROM jobs n WHERE n.publication_id = j.publication_id AND n.audience = j.audience
          AND (n.asked_at, n.offered_at) > (j.asked_at, j.offered_at))`,
  },
  question: {
    asks: ['pass on question'],
    sql: (bounds) => `
      SELECT q.council_id, i.title, m.held_on::text, c.slug, p.name, q.asked_on, m.held_on, o.name
      FROM questions q
      JOIN meetings m ON m.id = q.meeting_id
      JOIN committees c ON c.id = m.committee_id
      JOIN agenda_items i ON i.id = q.agenda_item_id
      JOIN people p ON p.id = q.asked_by_id
      LEFT JOIN authorities o ON o.id = q.authority_id
      WHERE q.passed_on_on IS NULL AND q.answered_on IS NULL AND m.state <> 'cancelled'
        AND m.state NOT IN (${HELD_STATES}) AND ${within(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
