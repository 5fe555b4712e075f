import type { EntityManager } from 'typeorm';
import { instant, type LocalDate, type MinuteParts, type RecordedMeeting } from '#rules';
import { recordedHappenings } from './recorded-happenings.queries.js';
import { recordedItems } from './recorded-items.queries.js';
import { recordedApologies, recordedInterests, recordedPeople } from './recorded-people.queries.js';

/** What stands at the head of the minutes beside the lists of names. */
export interface MinutesHead {
  readonly council: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly constitutedAs: string | null;
  readonly heldOn: LocalDate;
  /** The time the meeting was called for, `HH:MM`. */
  readonly startsAt: string;
  readonly venue: string;
  readonly partsIn: MinuteParts;
}

/** A meeting as it was recorded, with the head of its minutes. */
export interface MeetingToMinute {
  readonly head: MinutesHead;
  readonly meeting: RecordedMeeting;
}

interface Row extends MinutesHead {
  readonly urgencyReason: string | null;
  readonly startedAt: string | null;
  readonly closedAt: string | null;
}

/** Everything that was recorded of a meeting and its minutes may say. Seven statements, whatever happened in it. */
export async function recordedMeeting(
  manager: EntityManager,
  meetingId: string,
): Promise<MeetingToMinute> {
  const [row] = await manager.query<Row[]>(HEAD, [meetingId]);
  if (row === undefined) throw new Error(`There is no meeting ${meetingId}.`);
  const { urgencyReason, startedAt, closedAt, ...head } = row;
  return {
    head,
    meeting: {
      constitutedAs: head.constitutedAs,
      urgencyReason,
      heldOn: head.heldOn,
      startedAt: startedAt === null ? null : instant(startedAt),
      closedAt: closedAt === null ? null : instant(closedAt),
      people: await recordedPeople(manager, meetingId),
      apologies: await recordedApologies(manager, meetingId),
      interests: await recordedInterests(manager, meetingId),
      happenings: await recordedHappenings(manager, meetingId),
      items: await recordedItems(manager, meetingId),
    },
  };
}

const TOLD = (event: string) => `
  (SELECT to_jsonb(min(h.at)) #>> '{}' FROM history h
   WHERE h.subject_kind = 'meeting' AND h.subject_id = m.id AND h.event = '${event}')`;

const HEAD = `
  SELECT o.name AS council, c.name AS committee, c.slug AS "committeeSlug", m.constituted_as AS "constitutedAs",
    m.held_on AS "heldOn", m.starts_at AS "startsAt", m.venue, c.minute_parts AS "partsIn",
    m.urgency_reason AS "urgencyReason", ${TOLD('meeting.started')} AS "startedAt",
    ${TOLD('meeting.concluded')} AS "closedAt"
  FROM meetings m
  JOIN committees c ON c.id = m.committee_id
  JOIN councils o ON o.id = m.council_id
  WHERE m.id = $1`;
