import type { EntityManager } from 'typeorm';
import type { TopicCase } from './topic-case.js';

/** One topic with its meeting; null when there is none. One statement. */
export async function findTopicCase(
  manager: EntityManager,
  topicId: string,
): Promise<TopicCase | null> {
  const [row] = await manager.query<TopicCase[]>(
    `SELECT 'topic' AS about, t.id, t.council_id AS "councilId", l.name AS council,
       t.committee_id AS "committeeId", c.name AS committee, t.title, t.state,
       t.suggested_by AS "suggestedBy", m.held_on AS "heldOn",
       (SELECT h.facts ->> 'reason' FROM history h
        WHERE h.subject_kind = 'topic' AND h.subject_id = t.id
          AND h.event IN ('topic.declined','topic.carried-forward')
        ORDER BY h.version DESC LIMIT 1) AS because
     FROM topics t
     JOIN committees c ON c.id = t.committee_id
     JOIN councils l ON l.id = t.council_id
     LEFT JOIN meetings m ON m.id = t.meeting_id
     WHERE t.id = $1`,
    [topicId],
  );
  return row ?? null;
}
