import type { EntityManager } from 'typeorm';
import type { RecordedInterest, RecordedPerson } from '#rules';
import { MOMENT } from './recorded-moment.js';

/** Everybody on the attendance of a meeting, with their seat that day. One statement. */
export function recordedPeople(
  manager: EntityManager,
  meetingId: string,
): Promise<RecordedPerson[]> {
  return manager.query<RecordedPerson[]>(
    `SELECT coalesce(p.name, t.name) AS name, coalesce(t.post, p.post) AS post, t.capacity,
       (SELECT s.kind FROM memberships s WHERE s.committee_id = m.committee_id AND s.person_id = t.person_id
          AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on LIMIT 1) AS seat,
       i.name AS "insteadOf", a.name AS authority
     FROM attendances t
     JOIN meetings m ON m.id = t.meeting_id
     LEFT JOIN people p ON p.id = t.person_id
     LEFT JOIN people i ON i.id = t.instead_of_id
     LEFT JOIN authorities a ON a.id = t.authority_id
     WHERE t.meeting_id = $1
     ORDER BY coalesce(p.name, t.name), t.id`,
    [meetingId],
  );
}

/** Who sent apologies and did not come after all, by name. One statement. */
export async function recordedApologies(
  manager: EntityManager,
  meetingId: string,
): Promise<readonly string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT p.name FROM apologies a JOIN people p ON p.id = a.person_id
     WHERE a.meeting_id = $1
       AND NOT EXISTS (SELECT FROM attendances t WHERE t.meeting_id = a.meeting_id AND t.person_id = a.person_id)
     ORDER BY p.name, p.id`,
    [meetingId],
  );
  return rows.map(({ name }) => name);
}

/** The interests declared and not withdrawn, in the order they were declared. One statement. */
export function recordedInterests(
  manager: EntityManager,
  meetingId: string,
): Promise<RecordedInterest[]> {
  return manager.query<RecordedInterest[]>(
    `SELECT d.id, p.name AS who, d.kind, CASE WHEN d.is_sensitive THEN '' ELSE d.nature END AS nature, d.is_sensitive AS "isSensitive",
       d.declared_when AS "declaredWhen", d.agenda_item_id AS "itemId", d.dispensation_by AS "dispensationBy",
       ${MOMENT('told')} AS declared
     FROM interests d JOIN people p ON p.id = d.person_id
     LEFT JOIN history told ON told.subject_kind = 'interest' AND told.subject_id = d.id AND told.event = 'interest.declared'
     WHERE d.meeting_id = $1 AND d.state <> 'withdrawn'
     ORDER BY d.number`,
    [meetingId],
  );
}
