import type { EntityManager } from 'typeorm';
import type { HandOverCase } from './hand-over-case.js';

/** One hand-over with its list; null when there is none. One statement. */
export async function findHandOverCase(
  manager: EntityManager,
  handOverId: string,
): Promise<HandOverCase | null> {
  const [row] = await manager.query<HandOverCase[]>(
    `SELECT 'hand-over' AS about, h.id, h.number, h.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       h.to_authority_id AS "authorityId", a.name AS authority, h.to_person_id AS "receiverId",
       h.from_name AS "from", h.to_name AS "to", h.reason, h.handed_on AS "handedOn", h.handed_by AS "handedBy", h.hash,
       h.acknowledged_on AS "acknowledgedOn",
       (SELECT jsonb_agg(jsonb_build_object('part', i.part, 'of', i.of, 'subjectKind', i.subject_kind,
          'subjectId', i.subject_id, 'reference', i.reference, 'state', i.state, 'dueOn', i.due_on) ORDER BY i.position)
        FROM hand_over_items i WHERE i.hand_over_id = h.id) AS items
     FROM hand_overs h
     JOIN councils l ON l.id = h.council_id
     LEFT JOIN authorities a ON a.id = h.to_authority_id
     WHERE h.id = $1`,
    [handOverId],
  );
  return row ?? null;
}
