import type { DueKind } from './due-kind.js';

/** What waits with the topics of a work programme. */
export const TOPIC_DUE_KINDS = {
  /** A topic to decide on, or whose meeting is over or called off; its last column says which. */
  topic: {
    asks: ['manage work programme'],
    sql: (bounds) => `
      SELECT t.council_id, t.title, t.slug, c.slug, c.name, coalesce(m.held_on, t.suggested_on), NULL::date,
        coalesce(m.state, 'suggested')
      FROM topics t
      JOIN committees c ON c.id = t.committee_id
      LEFT JOIN meetings m ON m.id = t.meeting_id
      WHERE (t.council_id = ANY(${bounds.councils}) OR t.committee_id = ANY(${bounds.committees}))
        AND (t.state = 'suggested' OR t.state = 'placed'
          AND m.state NOT IN ('planned','convened','agenda published','supplemented','in session','adjourned'))`,
  },
} as const satisfies Record<string, DueKind>;
