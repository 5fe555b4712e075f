import type { EntityManager } from 'typeorm';
import { isKeptItem } from '../exemptions/index.js';
import type { QuestionCase } from './question-case.js';

/** One question in advance with its meeting; null when there is none. One statement. */
export async function findQuestionCase(
  manager: EntityManager,
  questionId: string,
): Promise<QuestionCase | null> {
  const [row] = await manager.query<QuestionCase[]>(
    `SELECT 'question' AS about, q.id, q.council_id AS "councilId", l.name AS council,
       q.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug", m.held_on AS "heldOn",
       m.state AS "meetingState", q.authority_id AS "authorityId", o.name AS authority,
       i.title AS item, i.number AS "itemNumber",
       ${isKeptItem('i')} AS "isKept",
       q.wording, q.asked_by_id AS "askedById", p.name AS "askedBy", q.answer, q.answered_by AS "answeredBy"
     FROM questions q
     JOIN meetings m ON m.id = q.meeting_id
     JOIN agenda_items i ON i.id = q.agenda_item_id
     JOIN committees c ON c.id = q.committee_id
     JOIN councils l ON l.id = q.council_id
     JOIN people p ON p.id = q.asked_by_id
     LEFT JOIN authorities o ON o.id = q.authority_id
     WHERE q.id = $1`,
    [questionId],
  );
  return row ?? null;
}
