import type { Bounds, DueKind } from './due-kind.js';

const within = ({ councils, committees }: Bounds): string =>
  `(m.council_id = ANY(${councils}) OR m.committee_id = ANY(${committees}))`;

/** Meetings whose minutes stand somewhere between the meeting and the public; the last column is their state. */
const MINUTES = `
  SELECT m.council_id, c.name, m.held_on::text, c.slug, c.name, m.held_on, NULL::date, m.state
  FROM meetings m JOIN committees c ON c.id = m.committee_id`;

/** What waits once a meeting is over: its decisions to be published, and what could not be printed. */
export const DUE_AFTER_MEETINGS = {
  /** Something was decided and is not published; once the minutes are, everybody can read it there. Counted from the meeting. */
  decisions: {
    asks: ['publish decisions'],
    sql: (bounds) => `
      SELECT m.council_id, c.name, m.held_on::text, c.slug, c.name, m.held_on, NULL::date, NULL
      FROM meetings m
      JOIN committees c ON c.id = m.committee_id
      WHERE m.state IN ('concluded','minutes drafted','minutes with the chair','minutes approved') AND ${within(bounds)}
        AND EXISTS (SELECT FROM resolutions r WHERE r.meeting_id = m.id AND r.state IN ('carried','minuted','confirmed'))
        AND NOT EXISTS (SELECT FROM decisions_publications p WHERE p.meeting_id = m.id
          AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = p.id))`,
  },
  minutes: {
    asks: ['publish minutes'],
    sql: (bounds) => `${MINUTES}
      WHERE m.state IN ('concluded','minutes drafted','minutes with the chair','minutes approved') AND ${within(bounds)}`,
  },
  /** The chair's own: who decides an extension approves the minutes. */
  'minutes to approve': {
    asks: ['decide extension'],
    sql: (bounds) => `${MINUTES}
      WHERE m.state = 'minutes with the chair' AND ${within(bounds)}`,
  },
  /** Minutes or a letter that could not be printed. The reference is the print, the last column what it is. */
  print: {
    asks: ['publish minutes'],
    sql: (bounds) => `
      SELECT p.council_id, c.name, p.id::text, c.slug, c.name, m.held_on, NULL::date, p.kind
      FROM prints p
      LEFT JOIN minutes_publications n ON n.id = p.subject_id
      LEFT JOIN authority_letters l ON l.id = p.subject_id
      JOIN meetings m ON m.id = coalesce(n.meeting_id, l.meeting_id)
      JOIN committees c ON c.id = m.committee_id
      WHERE p.state = 'failed' AND ${within(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
