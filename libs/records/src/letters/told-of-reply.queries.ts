import type { EntityManager } from 'typeorm';
import { isKeptItem } from '../exemptions/index.js';
import type { CaseAsked } from './letter-case.js';
import type { ToldOfReply } from './reply-case.js';

interface Row {
  readonly by: string | null;
  readonly colleague: string | null;
  readonly remark: string | null;
  readonly isKept: boolean;
  readonly kept: readonly string[];
}

/**
 * What a message about a reply brings beside it: to whom, from whom and with which word. Words are kept out of the letter
 * where the reply carries exempt matter. One statement.
 */
export async function toldOfReply(
  manager: EntityManager,
  replyId: string,
  payload: CaseAsked['payload'],
): Promise<ToldOfReply> {
  const [row] = await manager.query<Row[]>(
    `WITH members AS (
       SELECT a.id, r.reference, ${isKeptItem('i')} AS kept
       FROM replies y
       JOIN addressees a ON a.id = y.addressee_id
         OR a.id IN (SELECT g.addressee_id FROM letter_addressees g WHERE g.letter_id = y.letter_id)
       JOIN recommendations r ON r.id = a.recommendation_id
       JOIN resolutions s ON s.id = r.resolution_id
       JOIN agenda_items i ON i.id = s.agenda_item_id
       WHERE y.id = $1)
     SELECT p.name AS by, c.name AS colleague, w.remark,
       (EXISTS (SELECT FROM members WHERE kept)
         OR EXISTS (SELECT FROM exempt_reply_texts e WHERE e.reply_id = $1 AND e.wording <> '')) AS "isKept",
       ARRAY(SELECT reference FROM members WHERE kept) AS kept
     FROM (SELECT 1) AS one
     LEFT JOIN (
       SELECT from_person AS person, note AS remark FROM replies_passed_on WHERE id::text = $2
       UNION ALL
       SELECT CASE WHEN decided_at IS NULL THEN asked_by ELSE asked_of END,
         CASE WHEN decided_at IS NULL THEN remark ELSE decision_remark END
       FROM reply_approvals WHERE id::text = $3) AS w ON true
     LEFT JOIN people p ON p.id = w.person
     LEFT JOIN people c ON c.id::text = $4`,
    [replyId, payload['passing'] ?? null, payload['approval'] ?? null, payload['to'] ?? null],
  );
  const { by = null, colleague = null, remark = null, isKept = false, kept = [] } = row ?? {};
  const { to } = payload;
  return {
    colleagueId: typeof to === 'string' ? to : null,
    colleague,
    told: by === null ? null : { by, remark, isKept },
    kept,
  };
}
