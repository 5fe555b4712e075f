import type { DueKind } from './due-kind.js';

/** What waits because of an edition of an agreement. The reference is its number, the part the partnership's slug. */
export const EDITION_DUE_KINDS = {
  /** Proposed: the partnership's approval is to be recorded, or the edition sent back. Since it agreed by a minute, if it did. */
  'edition to approve': {
    asks: ['approve edition'],
    sql: ({ councils }) => `
      SELECT n.council_id, a.title, a.edition::text, n.slug, n.name,
        (SELECT max(i.decided_on) FROM partnership_items i WHERE i.agreement_id = a.id AND i.outcome_kind = 'agreed'
          AND i.decided_on >= a.proposed_on), NULL::date, NULL
      FROM agreements a JOIN partnerships n ON n.id = a.partnership_id
      WHERE a.state = 'proposed' AND a.council_id = ANY(${councils})`,
  },
  /** The partnership has approved it, and nothing of it is true before it is published. */
  'edition to publish': {
    asks: ['publish edition'],
    sql: ({ councils }) => `
      SELECT n.council_id, a.title, a.edition::text, n.slug, n.name, a.approved_on, a.starts_on, NULL
      FROM agreements a JOIN partnerships n ON n.id = a.partnership_id
      WHERE a.state = 'approved' AND a.council_id = ANY(${councils})`,
  },
} as const satisfies Record<string, DueKind>;
