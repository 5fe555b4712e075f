import type { DueKind } from './due-kind.js';

/** Letters that failed for good, were not sent again and nobody has seen to; their person is the reader's name. */
const FAILED = `
  SELECT d.council_id, replace(d.notice, '-', ' '), d.id::text, '', p.name,
    (d.settled_at AT TIME ZONE 'Europe/London')::date, NULL::date, d.why
  FROM deliveries d
  JOIN people p ON p.id = d.person_id
  JOIN outbox o ON o.id = d.outbox_id
  WHERE d.state = 'failed' AND d.carried_by IS NULL
    AND NOT EXISTS (SELECT FROM deliveries n WHERE n.outbox_id = d.outbox_id AND n.notice = d.notice
      AND n.person_id = d.person_id AND n.repeat > d.repeat)
    AND NOT EXISTS (SELECT FROM bounces b WHERE b.delivery_id = d.id AND b.settled_at IS NOT NULL)`;

/** What waits because a letter could not be sent at all. */
export const FAILED_DUE_KINDS = {
  /** For who sends letters again. */
  'letter not sent': {
    asks: ['send again'],
    sql: ({ councils }) => `${FAILED} AND d.council_id = ANY(${councils})`,
  },
  /** A word to whoever did what the letter tells of. */
  'own letter not sent': {
    asks: ['read committee work', 'read own requests', 'read partnership work'],
    sql: ({ people }) => `${FAILED} AND o.payload ->> 'actor' = ANY(${people}::text[])`,
  },
} as const satisfies Record<string, DueKind>;
