import { HELD_STATES } from '../record/index.js';
import type { Bounds, DueKind } from './due-kind.js';

const requestIn = ({ councils, committees, authorities }: Bounds): string =>
  `(q.council_id = ANY(${councils}) OR q.committee_id = ANY(${committees})
    OR (q.authority_id = ANY(${authorities}) AND q.state <> 'drafted'))`;
/** Requests to attend as rows of what is due on the day of their meeting; a condition follows. */
const REQUESTS = `
  SELECT q.council_id, q.about, q.reference, c.slug, a.name, q.asked_on, m.held_on, q.who
  FROM attendance_requests q
  JOIN committees c ON c.id = q.committee_id
  JOIN authorities a ON a.id = q.authority_id
  JOIN meetings m ON m.id = q.meeting_id`;

/** Later target dates that nobody decided yet, of committees that leave them to a role. */
const laterDates = (role: 'chair' | 'officer', { councils, committees }: Bounds): string => `
  SELECT a.council_id, r.wording, r.reference, o.slug, o.name, l.asked_on, NULL::date, NULL
  FROM later_dates l
  JOIN addressees a ON a.id = l.addressee_id
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN authorities o ON o.id = a.authority_id
  JOIN committees c ON c.id = a.committee_id
  WHERE l.agreed IS NULL AND a.state = 'in progress' AND c.later_dates_agreed_by = '${role}'
    AND (a.council_id = ANY(${councils}) OR a.committee_id = ANY(${committees}))`;

/** What waits because something accepted is followed through, or somebody is asked to come. */
export const FOLLOWING_DUE_KINDS = {
  /** Asked to come, and nobody has said who will. */
  'asked to come': {
    asks: ['ask attendance', 'answer attendance request'],
    sql: (bounds) =>
      `${REQUESTS} WHERE q.state = 'asked' AND m.state <> 'cancelled' AND ${requestIn(bounds)}`,
  },
  /** Nobody can come, or the meeting was moved or put off: ask again, or withdraw. */
  'cannot come': {
    asks: ['ask attendance'],
    sql: (bounds) => `${REQUESTS} WHERE ${requestIn(bounds)} AND (q.state = 'cannot come'
        OR (q.state IN ('asked','will come') AND (m.state IN ('postponed','cancelled')
          OR NOT EXISTS (SELECT FROM clocks k WHERE k.subject_id = q.id AND k.kind = 'attendance' AND k.due_on = m.held_on))))`,
  },
  'who came': {
    asks: ['ask attendance'],
    sql: (bounds) => `${REQUESTS} WHERE q.state = 'will come' AND m.state IN (${HELD_STATES})
      AND ${requestIn(bounds)}`,
  },
  'later date for the chair': {
    asks: ['decide extension'],
    sql: (bounds) => laterDates('chair', bounds),
  },
  'later date for the officer': {
    asks: ['rate progress'],
    sql: (bounds) => laterDates('officer', bounds),
  },
  recheck: {
    asks: ['close recommendation'],
    sql: ({ councils, committees }) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name, x.closed_on, k.due_on, NULL
      FROM clocks k
      JOIN closures x ON x.id = k.subject_id
      JOIN addressees a ON a.id = x.addressee_id
      JOIN recommendations r ON r.id = a.recommendation_id
      JOIN authorities o ON o.id = a.authority_id
      WHERE k.kind = 'recheck' AND k.state = 'running'
        AND (k.council_id = ANY(${councils}) OR k.committee_id = ANY(${committees}))`,
  },
} as const satisfies Record<string, DueKind>;
