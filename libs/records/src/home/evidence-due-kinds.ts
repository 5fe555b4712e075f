import type { DueKind } from './due-kind.js';

/** What waits because evidence holds good to a day only. */
export const EVIDENCE_DUE_KINDS = {
  /**
   * The latest revision of a piece that was given, while its recommendation is open and another can be given: the first to
   * end, for each addressee.
   */
  evidence: {
    asks: ['rate progress'],
    sql: ({ councils, committees }) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name, NULL::date, min(e.expires_on), NULL
      FROM evidence e
      JOIN addressees a ON a.id = e.addressee_id
      JOIN recommendations r ON r.id = a.recommendation_id
      JOIN authorities o ON o.id = a.authority_id
      WHERE e.expires_on IS NOT NULL AND e.given_at IS NOT NULL AND e.state <> 'refused'
        AND a.state IN ('in progress','completion claimed')
        AND (e.council_id = ANY(${councils}) OR e.committee_id = ANY(${committees}))
        AND NOT EXISTS (SELECT FROM evidence l WHERE l.addressee_id = e.addressee_id AND l.number = e.number
          AND l.revision > e.revision AND l.given_at IS NOT NULL AND l.state <> 'refused')
      GROUP BY a.id, r.id, o.id`,
  },
} as const satisfies Record<string, DueKind>;
