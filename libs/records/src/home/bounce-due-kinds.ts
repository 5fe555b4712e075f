import type { DueKind } from './due-kind.js';

/** Letters that came back while a clock of what they are about runs; their person is the address. */
export const BOUNCE_DUE_KINDS = {
  bounce: {
    asks: ['send again'],
    sql: ({ councils }) => `
      SELECT d.council_id, replace(d.notice, '-', ' '), d.id::text, '', p.name,
        (b.received_at AT TIME ZONE 'Europe/London')::date, min(k.due_on), b.email
      FROM bounces b
      JOIN deliveries d ON d.id = b.delivery_id
      JOIN people p ON p.id = b.person_id
      JOIN deliveries x ON x.id = d.id OR x.carried_by = d.id
      JOIN clocks k ON k.state = 'running' AND (k.subject_id = x.subject_id OR k.subject_id IN (
        SELECT g.addressee_id FROM letter_addressees g WHERE g.letter_id = x.subject_id))
      WHERE b.kind = 'hard' AND b.settled_at IS NULL AND d.council_id = ANY(${councils})
      GROUP BY d.council_id, d.notice, d.id, p.name, b.received_at, b.email`,
  },
} as const satisfies Record<string, DueKind>;
