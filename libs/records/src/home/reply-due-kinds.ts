import type { Bounds, DueKind } from './due-kind.js';

/** Replies in one state with who approves them last, named by their first recommendation, due with the earliest clock. */
const repliesThatAre = (state: 'with the approver' | 'approved', person: string): string => `
  SELECT y.council_id, o.name, one.reference, o.slug, o.name,
    (coalesce(v.decided_at, v.asked_at) AT TIME ZONE 'Europe/London')::date, one.due_on, ${person}.name
  FROM replies y
  JOIN authorities o ON o.id = y.authority_id
  JOIN LATERAL (
    SELECT w.* FROM reply_approvals w WHERE w.reply_id = y.id ORDER BY w.asked_at DESC LIMIT 1) AS v ON true
  JOIN people asker ON asker.id = v.asked_by
  JOIN people approver ON approver.id = v.asked_of
  JOIN LATERAL (
    SELECT r.reference, min(k.due_on) OVER () AS due_on
    FROM addressees a
    JOIN recommendations r ON r.id = a.recommendation_id
    LEFT JOIN clocks k ON k.subject_id = a.id AND k.kind = 'response' AND k.state = 'running'
    WHERE a.id = y.addressee_id
      OR a.id IN (SELECT l.addressee_id FROM letter_addressees l WHERE l.letter_id = y.letter_id)
    ORDER BY length(r.reference), r.reference LIMIT 1) AS one ON true
  WHERE y.state = '${state}'`;

const ofAuthority = ({ authorities }: Bounds): string => `y.authority_id = ANY(${authorities})`;

/** What waits inside an authority before its reply can go. */
export const REPLY_DUE_KINDS = {
  /** The approver's own; the person is who asked. */
  'reply to approve': {
    asks: ['draft response'],
    sql: (bounds) => `${repliesThatAre('with the approver', 'asker')}
      AND ${ofAuthority(bounds)} AND v.asked_of = ANY(${bounds.people})`,
  },
  /** Approved, and the signatory has not submitted it; the person is who approved it. */
  'reply to submit': {
    asks: ['submit reply'],
    sql: (bounds) => `${repliesThatAre('approved', 'approver')} AND ${ofAuthority(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
