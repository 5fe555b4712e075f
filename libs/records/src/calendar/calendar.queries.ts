import { Injectable } from '@nestjs/common';
import { addDays, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { CalendarMeeting } from './calendar-meeting.js';

/** Calendars look back this far. Days. */
const LOOK_BACK = 365;
const MOST = 500;

const COLUMNS = `m.id, c.name AS committee, c.slug AS "committeeSlug", o.name AS council, m.held_on AS "heldOn",
  m.starts_at AS "startsAt", m.venue, m.state, m.calendar_sequence AS sequence,
  (SELECT e.name FROM meetings f JOIN committees e ON e.id = f.committee_id
   WHERE f.id = m.starts_after_id AND f.held_on = m.held_on) AS "startsAfter",
  (SELECT CASE WHEN bool_and(i.minutes IS NOT NULL) THEN sum(i.minutes)::int END FROM agenda_items i
   WHERE i.meeting_id = m.id AND i.removed_on IS NULL) AS minutes`;

const FROM = `meetings m JOIN committees c ON c.id = m.committee_id JOIN councils o ON o.id = m.council_id`;

/** A meeting is public from the day it was convened; being called off later does not unsay it. */
const PUBLIC = `EXISTS (SELECT 1 FROM history h
  WHERE h.subject_kind = 'meeting' AND h.subject_id = m.id AND h.event = 'meeting.convened')`;

/** Meetings as calendars tell them. */
@Injectable()
export class CalendarQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The present instant. */
  now(): string {
    return this.recorder.now();
  }

  /** One convened meeting, for anybody; null when there is none. One statement. */
  async publicMeeting(at: { committee: string; heldOn: string }): Promise<CalendarMeeting | null> {
    const [meeting] = await this.recorder.dataSource.query<CalendarMeeting[]>(
      `SELECT ${COLUMNS} FROM ${FROM}
       WHERE c.slug = $1 AND m.held_on::text = $2 AND ${PUBLIC} ORDER BY c.id LIMIT 1`,
      [at.committee, at.heldOn],
    );
    return meeting ?? null;
  }

  /** A committee's name and its convened meetings of the last year and to come, for anybody; null when there is no such committee. Two statements. */
  async publicCommittee(
    slug: string,
  ): Promise<{ readonly name: string; readonly meetings: readonly CalendarMeeting[] } | null> {
    const { dataSource } = this.recorder;
    const [committee] = await dataSource.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM committees WHERE slug = $1 ORDER BY id LIMIT 1',
      [slug],
    );
    if (committee === undefined) return null;
    const meetings = await dataSource.query<CalendarMeeting[]>(
      `SELECT ${COLUMNS} FROM ${FROM}
       WHERE c.id = $1 AND m.held_on >= $2 AND ${PUBLIC} ORDER BY m.held_on LIMIT ${MOST}`,
      [committee.id, this.since()],
    );
    return { name: committee.name, meetings };
  }

  /** Every meeting within somebody's reach, planned ones too, of the last year and to come. One statement. */
  ofPerson(actor: Actor): Promise<CalendarMeeting[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.recorder.dataSource.query<CalendarMeeting[]>(
      `SELECT ${COLUMNS} FROM ${FROM}
       WHERE (m.council_id = ANY($1) OR m.committee_id = ANY($2)) AND m.held_on >= $3
       ORDER BY m.held_on LIMIT ${MOST}`,
      [councils, committees, this.since()],
    );
  }

  private since(): LocalDate {
    return addDays(this.recorder.today(), -LOOK_BACK);
  }
}
