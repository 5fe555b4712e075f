import { isKeptItem } from '../exemptions/index.js';

/** A request that stands for every report to a committee until it is ended. */
export interface StandingRequest {
  readonly reference: string;
  readonly wording: string;
  /** Whom it asks; null when the committee named nobody. */
  readonly to: string | null;
}

/**
 * SQL of the standing requests in force for a committee, as one JSON array; `committee` is SQL of its id. One made under an
 * item that is not for publication is left out: it goes into letters and onto pages of authors.
 */
export const standingRequestsOf = (committee: string): string => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('reference', q.reference, 'wording', q.wording,
      'to', coalesce(n.name, q.body)) ORDER BY q.reference), '[]')
  FROM outcomes q
  JOIN resolutions s ON s.id = q.resolution_id
  JOIN agenda_items i ON i.id = s.agenda_item_id
  LEFT JOIN authorities n ON n.id = q.authority_id
  WHERE q.committee_id = ${committee} AND q.kind = 'standing request' AND q.state = 'made'
    AND NOT ${isKeptItem('i')})`;
