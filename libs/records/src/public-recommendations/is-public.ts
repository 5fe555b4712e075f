import { isKeptItem } from '../exemptions/index.js';

/** The latest publication of the decisions of its meeting, and not taken back. */
const STANDS = `NOT EXISTS (SELECT FROM decisions_publications n WHERE n.meeting_id = p.meeting_id AND n.number > p.number)
  AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = p.id)`;

/**
 * SQL that tells whether what a resolution `s` on an agenda item `i` decided is public in full: it has its minute, the
 * item is not kept from the public, and the decisions of its meeting hold it or its minutes are out, neither taken back.
 */
const IS_OUT = `s.minute IS NOT NULL AND NOT ${isKeptItem('i')} AND (
  EXISTS (SELECT FROM decisions_publications p WHERE p.meeting_id = s.meeting_id AND ${STANDS}
    AND p.decisions @> jsonb_build_object('decisions', jsonb_build_array(jsonb_build_object('resolutionId', s.id))))
  OR EXISTS (SELECT FROM minutes_publications p WHERE p.meeting_id = s.meeting_id
    AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = p.id)))`;

/** SQL of whether the resolution of this id is public in full. `id` is a column. */
export const isResolutionOut = (id: string): string =>
  `EXISTS (SELECT FROM resolutions s JOIN agenda_items i ON i.id = s.agenda_item_id WHERE s.id = ${id} AND ${IS_OUT})`;

/** SQL of the address of a published decision, by the column of its resolution's id; null when only the minutes are out. */
export const decisionOf = (id: string): string =>
  `(SELECT d.one ->> 'reference' FROM resolutions s
    JOIN decisions_publications p ON p.meeting_id = s.meeting_id AND ${STANDS}
    CROSS JOIN LATERAL jsonb_array_elements(p.decisions -> 'decisions') AS d(one)
    WHERE s.id = ${id} AND d.one ->> 'resolutionId' = s.id::text LIMIT 1)`;

/** SQL of whether a recommendation `r` is public: it was made, and the resolution that made it is public in full. */
export const IS_PUBLIC = `r.made_on IS NOT NULL AND ${isResolutionOut('r.resolution_id')}`;
