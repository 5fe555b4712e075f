import type { LocalDate } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import type { CorrectionRecord } from './correction-view.js';
import { WITHIN_REACH } from './reach.js';

/** Where a recommendation that was taken up stands in the earlier record: words as printed, and a day where it was read. */
export interface EarlierSource {
  readonly tracker: string;
  readonly reference: string;
  readonly agreedRaw: string;
  readonly agreedOn: LocalDate | null;
  readonly response: string;
}

/** A recommendation and where it comes from: committee, meeting, item and minute. */
export interface RecommendationSource {
  readonly id: string;
  readonly reference: string;
  readonly wording: string;
  readonly sourceParagraph: string | null;
  readonly madeOn: LocalDate | null;
  readonly council: string;
  readonly committee: string;
  readonly committeeSlug: string;
  /** What the committee sat as at that meeting, where that was something beside itself. */
  readonly satAs: string | null;
  readonly heldOn: LocalDate;
  readonly item: number;
  /** `not for publication` where it is kept from the reader. */
  readonly itemTitle: string;
  readonly minute: string | null;
  /** The published decision that made it, by its reference; null while none is published. */
  readonly decision: string | null;
  /** Oldest first. The words as they were made stay in `wording`. */
  readonly corrections: readonly CorrectionRecord[];
  /** The minute that corrected these words in the minutes of the meeting, while the recommendation itself is not; else null. */
  readonly minutesCorrectedBy: string | null;
  /** The recommendation of an earlier record that it takes up; null for a new one. */
  readonly earlier: EarlierSource | null;
  /** References of what this one took the place of, as far as the reader may see it. */
  readonly supersedes: readonly string[];
}

/** Minutes quote a recommendation without its first "that" and its full stop. */
const QUOTED = `lower(regexp_replace(r.wording, '^that |\\.$', '', 'gi'))`;
const MINUTES_CORRECTED_BY = `(
  SELECT y.minute FROM minute_corrections n JOIN resolutions y ON y.id = n.resolution_id
  WHERE n.meeting_id = s.meeting_id
    AND position(${QUOTED} IN lower(n.was)) > 0 AND position(${QUOTED} IN lower(n.becomes)) = 0
    AND NOT EXISTS (SELECT FROM recommendation_corrections x
      WHERE x.recommendation_id = r.id AND x.resolution_id = n.resolution_id)
  ORDER BY n.corrected_on DESC LIMIT 1)`;

/** Of an item that is kept from the public the title stays with those who do the committee's work. */
const ITEM_TITLE = `CASE WHEN ${isKeptItem('i')} AND NOT (r.council_id = ANY($1::uuid[]) OR r.committee_id = ANY($2::uuid[]))
  THEN 'not for publication' ELSE i.title END`;

/**
 * SQL of a recommendation by its reference ($4), when at least one of its addressees is within the reach of $1 to $3; of
 * several the first council's.
 */
export const RECOMMENDATION_AT = `
     SELECT r.id, r.reference, r.wording, r.source_paragraph AS "sourceParagraph", r.made_on AS "madeOn",
       l.name AS council, k.name AS committee, k.slug AS "committeeSlug", m.constituted_as AS "satAs",
       m.held_on AS "heldOn", i.number AS item, ${ITEM_TITLE} AS "itemTitle", s.minute,
       (SELECT d.one ->> 'reference' FROM decisions_publications p
          CROSS JOIN LATERAL jsonb_array_elements(p.decisions -> 'decisions') AS d(one)
        WHERE p.meeting_id = m.id AND d.one ->> 'resolutionId' = s.id::text
          AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = p.id)
        ORDER BY p.number DESC LIMIT 1) AS decision,
       coalesce((SELECT jsonb_agg(jsonb_build_object('number', x.number, 'was', x.was, 'becomes', x.becomes,
           'minute', y.minute, 'correctedOn', x.corrected_on) ORDER BY x.number)
         FROM recommendation_corrections x JOIN resolutions y ON y.id = x.resolution_id
         WHERE x.recommendation_id = r.id), '[]') AS corrections,
       ${MINUTES_CORRECTED_BY} AS "minutesCorrectedBy",
       (SELECT jsonb_build_object('tracker', o.tracker, 'reference', o.reference, 'agreedOn', o.agreed_on,
           'agreedRaw', o.agreed_raw, 'response', o.response)
         FROM earlier_recommendations o WHERE o.taken_up_as = r.id LIMIT 1) AS earlier,
       coalesce((SELECT jsonb_agg(DISTINCT z.reference) FROM closures x JOIN addressees a ON a.id = x.addressee_id
         JOIN recommendations z ON z.id = a.recommendation_id
         WHERE x.successor_id = r.id AND a.state = 'closed' AND ${WITHIN_REACH}), '[]') AS supersedes
     FROM recommendations r
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN agenda_items i ON i.id = s.agenda_item_id
     JOIN meetings m ON m.id = s.meeting_id
     JOIN committees k ON k.id = r.committee_id
     JOIN councils l ON l.id = r.council_id
     WHERE r.reference = $4
       AND EXISTS (SELECT 1 FROM addressees a WHERE a.recommendation_id = r.id AND ${WITHIN_REACH})
     ORDER BY l.slug LIMIT 1`;
