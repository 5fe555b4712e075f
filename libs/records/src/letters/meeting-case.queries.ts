import type { EntityManager } from 'typeorm';
import type { MeetingCase } from './meeting-case.js';

/** Which meeting, and which publication its letter is about, where it is about one. */
export interface MeetingAsked {
  readonly meetingId: string;
  readonly publicationId: string | null;
  /** The version of the meeting its letter is about; 0 when the message names none. */
  readonly version: number;
}

const GONE = (id: string) =>
  `EXISTS (SELECT 1 FROM withdrawals w WHERE w.subject_id::text = ${id})`;

/** One meeting with what was published of it, by public titles only; null when there is none. One statement. */
export async function findMeetingCase(
  manager: EntityManager,
  asked: MeetingAsked,
): Promise<MeetingCase | null> {
  const [row] = await manager.query<MeetingCase[]>(
    `SELECT 'meeting' AS about, m.id, m.council_id AS "councilId", l.name AS council,
       m.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug", m.held_on AS "heldOn",
       m.starts_at AS "startsAt", m.venue, m.constituted_as AS "constitutedAs",
       (SELECT b.name FROM meetings a JOIN committees b ON b.id = a.committee_id
        WHERE a.id = m.starts_after_id AND a.held_on = m.held_on) AS "startsAfter",
       m.calendar_sequence AS "calendarSequence", m.state,
       (SELECT sum(i.minutes)::int FROM agenda_items i
        WHERE i.meeting_id = m.id AND i.removed_on IS NULL) AS minutes,
       (SELECT jsonb_build_object('number', p.number, 'publishedOn', p.published_on, 'reason', p.reason,
          'isWithdrawn', ${GONE('p.id::text')}, 'items', coalesce((
            SELECT jsonb_agg(jsonb_build_object('number', i.item -> 'number', 'title', i.item ->> 'title',
              'isExempt', i.item -> 'kept' <> 'null'::jsonb, 'isToFollow', i.item -> 'isToFollow') ORDER BY i.place)
            FROM jsonb_array_elements(p.papers -> 'items') WITH ORDINALITY AS i(item, place)
            WHERE NOT ${GONE("i.item ->> 'id'")}), '[]'))
        FROM publications p WHERE p.id::text = $2 AND p.meeting_id = m.id) AS publication,
       (SELECT jsonb_build_object('event', h.event, 'before', h.facts ->> 'before', 'after', h.facts ->> 'after',
          'reason', h.facts ->> 'reason')
        FROM history h WHERE h.subject_kind = 'meeting' AND h.subject_id = m.id
          AND h.event IN ('meeting.changed','meeting.postponed','meeting.cancelled')
        ORDER BY h.version = $3 DESC, h.version DESC LIMIT 1) AS change
     FROM meetings m
     JOIN committees c ON c.id = m.committee_id
     JOIN councils l ON l.id = m.council_id
     WHERE m.id = $1`,
    [asked.meetingId, asked.publicationId, asked.version],
  );
  return row ?? null;
}
