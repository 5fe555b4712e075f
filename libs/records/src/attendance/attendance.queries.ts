import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse } from '#rules';
import { Recorder } from '../record/index.js';
import type { ApologyLine, AttendanceLine, AttendanceLists } from './attendance-lists.js';
import type { Capacity } from './attendee.js';

/** Who attends a meeting, and who is away. */
@Injectable()
export class AttendanceQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The same as `of`, outside a transaction: for the pages. */
  now(meetingId: string): Promise<AttendanceLists> {
    return this.of(this.recorder.dataSource.manager, meetingId);
  }

  /** Everybody at a meeting by capacity, with movements in order, and who is away. Three statements. */
  async of(manager: EntityManager, meetingId: string): Promise<AttendanceLists> {
    const [meeting] = await manager.query<MeetingRow[]>(MEETING, [meetingId]);
    if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
    const here = await manager.query<AttendanceLine[]>(HERE, [meetingId]);
    const away = await manager.query<AwayRow[]>(AWAY, [meetingId]);
    const as = (capacity: Capacity) => here.filter((one) => one.capacity === capacity);
    return {
      ...meeting,
      voting: here.filter(({ isVoting, isPresent }) => isVoting && isPresent).length,
      members: as('member'),
      substitutes: as('substitute'),
      coOptees: as('co-optee'),
      councillors: as('councillor'),
      officers: as('officer'),
      partners: as('partner'),
      public: as('public'),
      apologies: away.flatMap(({ sentHow, ...one }) =>
        sentHow === null ? [] : [{ ...one, sentHow }],
      ),
      absent: away
        .filter(({ sentHow }) => sentHow === null)
        .map(({ personId, name, seat, isVoting, substitute }) => ({
          personId,
          name,
          seat,
          isVoting,
          substitute,
        })),
    };
  }
}

type MeetingRow = Pick<
  AttendanceLists,
  'state' | 'heldOn' | 'constitutedAs' | 'quorum' | 'publicCount' | 'itemNow'
>;

interface AwayRow extends Omit<ApologyLine, 'sentHow'> {
  readonly sentHow: ApologyLine['sentHow'] | null;
}

const MEETING = `
  SELECT m.state, m.held_on::text AS "heldOn", m.constituted_as AS "constitutedAs", c.quorum,
    m.public_present AS "publicCount",
    (SELECT i.number FROM item_spells l JOIN agenda_items i ON i.id = l.agenda_item_id
     WHERE l.meeting_id = m.id AND l.ended_at IS NULL) AS "itemNow"
  FROM meetings m JOIN committees c ON c.id = m.committee_id WHERE m.id = $1`;

const ORDER = `s.kind IS NOT DISTINCT FROM 'chair' DESC, s.kind IS NOT DISTINCT FROM 'vice-chair' DESC`;

const HERE = `
  SELECT t.id AS "attendanceId", t.person_id AS "personId", coalesce(t.name, p.name) AS name, t.post, t.capacity,
    CASE WHEN t.capacity IN ('member','co-optee') THEN s.kind END AS seat,
    t.is_voting AS "isVoting", t.is_present AS "isPresent", a.name AS authority, q.name AS "insteadOf",
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', v.kind, 'because', v.because,
        'at', to_char(v.moved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'item', CASE WHEN i.id IS NOT NULL
          THEN jsonb_build_object('id', i.id, 'number', i.number, 'title', i.title) END) ORDER BY v.number)
      FROM movements v LEFT JOIN agenda_items i ON i.id = v.agenda_item_id
      WHERE v.attendance_id = t.id), '[]') AS movements
  FROM attendances t
  JOIN meetings m ON m.id = t.meeting_id
  LEFT JOIN people p ON p.id = t.person_id
  LEFT JOIN people q ON q.id = t.instead_of_id
  LEFT JOIN authorities a ON a.id = t.authority_id
  LEFT JOIN memberships s ON s.committee_id = m.committee_id AND s.person_id = t.person_id
    AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on
  WHERE t.meeting_id = $1
  ORDER BY ${ORDER}, coalesce(t.name, p.name), t.id`;

const AWAY = `
  SELECT s.person_id AS "personId", p.name, s.kind AS seat, s.is_voting AS "isVoting", o.reason,
    o.sent_how AS "sentHow", g.name AS suggested,
    (SELECT q.name FROM attendances t JOIN people q ON q.id = t.person_id
     WHERE t.meeting_id = m.id AND t.instead_of_id = s.person_id) AS substitute
  FROM meetings m
  JOIN memberships s ON s.committee_id = m.committee_id
    AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on
  JOIN people p ON p.id = s.person_id
  LEFT JOIN apologies o ON o.meeting_id = m.id AND o.person_id = s.person_id
  LEFT JOIN people g ON g.id = o.substitute_id
  WHERE m.id = $1
    AND NOT EXISTS (SELECT 1 FROM attendances t WHERE t.meeting_id = m.id AND t.person_id = s.person_id)
  ORDER BY ${ORDER}, p.name`;
