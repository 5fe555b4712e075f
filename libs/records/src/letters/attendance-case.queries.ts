import type { EntityManager } from 'typeorm';
import { isKeptItem } from '../exemptions/index.js';
import type { AttendanceCase } from './attendance-case.js';
import { latestClockOf } from './latest-clock.js';

/** One request to attend with its meeting and its clock; null when there is none. One statement. */
export async function findAttendanceCase(
  manager: EntityManager,
  requestId: string,
): Promise<AttendanceCase | null> {
  const [row] = await manager.query<AttendanceCase[]>(
    `SELECT 'attendance request' AS about, q.id, q.council_id AS "councilId", l.name AS council,
       q.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug",
       q.authority_id AS "authorityId", a.name AS authority, a.kind AS "authorityKind", q.reference, q.state,
       (${isKeptItem('i')} OR ${isKeptItem('v')}) AS "isKept", q.about AS asks, m.held_on AS "heldOn", m.starts_at AS "startsAt", m.venue, m.state AS "meetingState",
       m.constituted_as AS "constitutedAs", CASE WHEN NOT ${isKeptItem('i')} THEN i.title END AS item,
       r.reference AS recommendation, q.shorter_because AS "shorterBecause", q.shorter_agreed_by AS "shorterAgreedBy",
       q.who, q.post, q.answered_by AS "answeredBy", q.declined_because AS "declinedBecause",
       ${latestClockOf('attendance', 'q.id')} AS attendance
     FROM attendance_requests q
     JOIN meetings m ON m.id = q.meeting_id
     JOIN councils l ON l.id = q.council_id
     JOIN committees c ON c.id = q.committee_id
     JOIN authorities a ON a.id = q.authority_id
     LEFT JOIN agenda_items i ON i.id = q.agenda_item_id
     LEFT JOIN addressees d ON d.id = q.addressee_id
     LEFT JOIN recommendations r ON r.id = d.recommendation_id
     LEFT JOIN resolutions s ON s.id = r.resolution_id
     LEFT JOIN agenda_items v ON v.id = s.agenda_item_id
     WHERE q.id = $1`,
    [requestId],
  );
  return row ?? null;
}
