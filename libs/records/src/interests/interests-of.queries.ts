import type { EntityManager } from 'typeorm';
import type { InterestView } from './interest-views.js';

type WithWords = InterestView & { readonly words: string };

/** Every interest declared at a meeting, in the order declared, with the words of the sensitive ones apart. One statement. */
export function interestsOf(manager: EntityManager, meetingId: string): Promise<WithWords[]> {
  return manager.query<WithWords[]>(
    `SELECT i.id, i.number, i.version, i.state, i.council_id AS "councilId", i.committee_id AS "committeeId",
       i.person_id AS "personId", p.name, i.kind, a.id AS "itemId", a.number AS "itemNumber", a.title AS "itemTitle",
       CASE WHEN i.is_sensitive THEN NULL ELSE i.nature END AS nature, i.nature AS words, i.is_sensitive AS "isSensitive",
       i.declared_when AS "when", i.declared_on AS "declaredOn", i.leaves_room AS "leavesRoom",
       CASE WHEN i.dispensation_reason IS NULL THEN NULL
         ELSE jsonb_build_object('reason', CASE WHEN i.is_sensitive THEN 'Withheld, because the interest is sensitive.'
           ELSE i.dispensation_reason END, 'by', i.dispensation_by) END AS dispensation,
       t.is_present AS "isPresent",
       EXISTS (SELECT FROM movements v WHERE v.interest_id = i.id AND v.kind = 'left') AS "hasLeft",
       (SELECT k.due_on FROM clocks k
         WHERE k.subject_id = i.id AND k.kind = 'registration' AND k.state = 'running') AS "registerBy"
     FROM interests i
     JOIN people p ON p.id = i.person_id
     LEFT JOIN agenda_items a ON a.id = i.agenda_item_id
     LEFT JOIN attendances t ON t.meeting_id = i.meeting_id AND t.person_id = i.person_id
     WHERE i.meeting_id = $1
     ORDER BY i.number`,
    [meetingId],
  );
}
