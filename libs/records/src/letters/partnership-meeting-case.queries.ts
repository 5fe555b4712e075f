import type { EntityManager } from 'typeorm';
import { DUE_TO_GROUPS } from '../partnership-meetings/index.js';
import type { PartnershipMeetingCase } from './partnership-meeting-case.js';

/** One meeting with its agenda, as of the event of a version of it; null when there is none. Two statements at most. */
export async function findPartnershipMeetingCase(
  manager: EntityManager,
  { meetingId, version }: { readonly meetingId: string; readonly version: number },
): Promise<PartnershipMeetingCase | null> {
  const [row] = await manager.query<Omit<PartnershipMeetingCase, 'due'>[]>(
    `SELECT 'partnership meeting' AS about, t.id, t.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       n.id AS "partnershipId", n.name AS partnership, n.slug AS "partnershipSlug",
       g.id AS "workingGroupId", g.name AS "group", g.slug AS "groupSlug",
       t.held_on AS "heldOn", t.starts_at AS "startsAt", t.place, t.state, t.agenda_sent_on AS "agendaSentOn",
       t.cancelled_because AS "cancelledBecause", t.calendar_sequence AS "calendarSequence",
       EXISTS (SELECT FROM history h WHERE h.subject_kind = 'partnership meeting' AND h.subject_id = t.id
         AND h.event = 'partnership-meeting.agenda-sent' AND h.version < $2) AS "wasSentBefore",
       (SELECT h.facts->>'text' FROM history h WHERE h.subject_kind = 'partnership meeting' AND h.subject_id = t.id
         AND h.event = 'partnership-meeting.changed' AND h.version = $2) AS changed,
       coalesce((SELECT jsonb_agg(jsonb_build_object('title', i.title, 'words', i.words) ORDER BY i.number)
         FROM partnership_items i WHERE i.meeting_id = t.id AND i.state <> 'taken off'), '[]') AS items
     FROM partnership_meetings t
     JOIN partnerships n ON n.id = t.partnership_id
     JOIN councils l ON l.id = t.council_id
     LEFT JOIN working_groups g ON g.id = t.working_group_id
     WHERE t.id = $1`,
    [meetingId, version],
  );
  if (row === undefined) return null;
  const isGroups = row.workingGroupId !== null;
  const due = isGroups ? await manager.query(DUE_TO_GROUPS, [row.partnershipId, row.heldOn]) : [];
  return { ...row, due };
}
