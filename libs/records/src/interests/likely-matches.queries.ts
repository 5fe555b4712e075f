import type { EntityManager } from 'typeorm';
import type { LikelyMatch } from './interest-views.js';

/** How alike an item and an entry must be, from 0 to 1, for a hint: the extension's own measure for words in a text. */
const ALIKE_ENOUGH = 0.5;

interface MatchesAsked {
  readonly meetingId: string;
  readonly councilId: string;
  /** Whose register; null for that of everybody who sits on the committee. */
  readonly personId: string | null;
}

/**
 * Items whose title, summary or report's title is alike to an entry of a register, the likeliest first; not those the
 * member has declared already. Only words the agenda shows to all are looked at, and no entry that is sensitive. One
 * statement.
 */
export function likelyMatches(
  manager: EntityManager,
  { meetingId, councilId, personId }: MatchesAsked,
): Promise<LikelyMatch[]> {
  return manager.query<LikelyMatch[]>(
    `WITH words AS (
       SELECT i.id, i.number, i.title, m.committee_id, m.held_on,
         concat_ws(' ', i.title, i.summary, CASE WHEN EXISTS (
           SELECT FROM exemptions x WHERE x.report_id = r.id AND x.lifted_on IS NULL) THEN NULL ELSE r.title END) AS text
       FROM agenda_items i
       JOIN meetings m ON m.id = i.meeting_id
       LEFT JOIN reports r ON r.id = i.report_id
       WHERE i.meeting_id = $1 AND i.removed_on IS NULL AND i.kind <> 'standing'
         AND NOT EXISTS (SELECT FROM exemptions x WHERE x.subject_id = i.id AND x.lifted_on IS NULL)),
     alike AS (
       SELECT DISTINCT ON (g.person_id, w.id) g.person_id, e.id AS entry_id, e.nature, w.*,
         greatest(word_similarity(e.nature, w.text), word_similarity(w.title, e.nature)) AS score
       FROM words w
       CROSS JOIN registers g
       JOIN registered_interests e ON e.register_id = g.id AND e.ended_on IS NULL AND NOT e.is_sensitive
       WHERE g.council_id = $2 AND ($3::uuid IS NULL OR g.person_id = $3)
         AND EXISTS (SELECT FROM memberships s WHERE s.person_id = g.person_id AND s.committee_id = w.committee_id
           AND s.valid_from <= w.held_on AND coalesce(s.valid_to, 'infinity') >= w.held_on)
         AND NOT EXISTS (SELECT FROM interests d WHERE d.person_id = g.person_id AND d.meeting_id = $1
           AND d.state <> 'withdrawn' AND (d.agenda_item_id = w.id OR d.agenda_item_id IS NULL))
       ORDER BY g.person_id, w.id, score DESC)
     SELECT p.id AS "personId", p.name, a.entry_id AS "entryId", a.nature, a.id AS "itemId", a.number AS "itemNumber",
       a.title AS "itemTitle"
     FROM alike a JOIN people p ON p.id = a.person_id
     WHERE a.score >= $4
     ORDER BY a.score DESC, a.number, p.name
     LIMIT 20`,
    [meetingId, councilId, personId, ALIKE_ENOUGH],
  );
}
