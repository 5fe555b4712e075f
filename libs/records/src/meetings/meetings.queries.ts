import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type Calendar, type LocalDate } from '#rules';
import { whoMayVote } from '../attendance/index.js';
import { councilCalendar } from '../clocks/index.js';
import { HELD_STATES, Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { earlierMeetings, type EarlierMeeting } from './starts-after.queries.js';
import type { CitableMinute, ItemView, MeetingLine, MeetingView } from './meeting-views.js';

const LINE = `m.id, m.council_id AS "councilId", m.committee_id AS "committeeId", c.name AS committee,
  c.slug AS "committeeSlug", m.held_on AS "heldOn", m.starts_at AS "startsAt", m.venue,
  (SELECT e.name FROM meetings f JOIN committees e ON e.id = f.committee_id
   WHERE f.id = m.starts_after_id AND f.held_on = m.held_on) AS "startsAfter",
  m.constituted_as AS "constitutedAs", m.agenda_published_on AS "agendaPublishedOn", m.quorate, m.state, m.version`;

/** What may be listed: all, those to come from a day, or those before it. */
export interface MeetingsAsked {
  readonly committee?: string;
  readonly from?: LocalDate;
  readonly before?: LocalDate;
  /** Only those that are neither over nor called off. */
  readonly isToCome?: boolean;
  readonly limit: number;
}

/** Meetings as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class MeetingsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Meetings the actor may see: to come in order of date, past ones latest first. One statement. */
  list(actor: Actor, asked: MeetingsAsked): Promise<MeetingLine[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const past = asked.before !== undefined;
    return this.recorder.dataSource.query<MeetingLine[]>(
      `SELECT ${LINE}, (SELECT count(*)::int FROM agenda_items i WHERE i.meeting_id = m.id AND i.removed_on IS NULL) AS items
       FROM meetings m
       JOIN committees c ON c.id = m.committee_id
       WHERE (m.council_id = ANY($1) OR m.committee_id = ANY($2))
         AND ($3::text IS NULL OR c.slug = $3)
         AND ($4::date IS NULL OR m.held_on >= $4)
         AND ($5::date IS NULL OR m.held_on < $5)
         AND (NOT $7::boolean OR m.state NOT IN (${HELD_STATES},'cancelled'))
       ORDER BY m.held_on ${past ? 'DESC' : 'ASC'}, c.name
       LIMIT $6`,
      [
        councils,
        committees,
        asked.committee ?? null,
        asked.from ?? null,
        asked.before ?? null,
        asked.limit,
        asked.isToCome ?? false,
      ],
    );
  }

  /**
   * One meeting by its committee's slug and its date. Refuses with `not-found` what is not there and what the
   * actor may not see, alike. Two statements, three while it sits.
   */
  async find(actor: Actor, at: { committee: string; heldOn: string }): Promise<MeetingView> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const { manager } = this.recorder.dataSource;
    const [meeting] = await manager.query<Omit<MeetingView, 'items' | 'voters'>[]>(
      `SELECT ${LINE}, c.quorum, m.urgency_reason AS "urgencyReason",
         m.starts_after_id AS "startsAfterId",
         coalesce((SELECT jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', p.name, 'kind', s.kind,
             'isVoting', s.is_voting, 'present', coalesce(t.is_present, false), 'attended', t.id IS NOT NULL,
             'sentApologies', EXISTS (SELECT 1 FROM apologies o WHERE o.meeting_id = m.id AND o.person_id = s.person_id))
             ORDER BY s.kind = 'chair' DESC, s.kind = 'vice-chair' DESC, s.is_voting DESC, p.name)
           FROM memberships s
           JOIN people p ON p.id = s.person_id
           LEFT JOIN attendances t ON t.meeting_id = m.id AND t.person_id = s.person_id
           WHERE s.committee_id = c.id AND s.valid_from <= m.held_on
             AND coalesce(s.valid_to, 'infinity') >= m.held_on), '[]') AS members,
         coalesce((SELECT jsonb_agg(jsonb_build_object('personId', t.person_id, 'name', p.name,
             'insteadOfId', t.instead_of_id, 'insteadOf', q.name, 'isVoting', t.is_voting, 'present', t.is_present)
             ORDER BY p.name)
           FROM attendances t
           JOIN people p ON p.id = t.person_id JOIN people q ON q.id = t.instead_of_id
           WHERE t.meeting_id = m.id), '[]') AS substitutes
       FROM meetings m
       JOIN committees c ON c.id = m.committee_id
       WHERE c.slug = $3 AND m.held_on::text = $4 AND (m.council_id = ANY($1) OR m.committee_id = ANY($2))
       ORDER BY c.id LIMIT 1`,
      [councils, committees, at.committee, at.heldOn],
    );
    if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
    const voters =
      meeting.state === 'in session' ? await whoMayVote(manager, { meetingId: meeting.id }) : [];
    return { ...meeting, voters, items: await manager.query<ItemView[]>(ITEMS, [meeting.id]) };
  }

  /** Where a meeting went that was to be held on a day: its date now, as its history tells; null when none moved. One statement. */
  async movedTo(
    actor: Actor,
    at: { committee: string; heldOn: string },
  ): Promise<LocalDate | null> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const [moved] = await this.recorder.dataSource.query<{ heldOn: LocalDate }[]>(
      `SELECT m.held_on AS "heldOn" FROM meetings m
       JOIN committees c ON c.id = m.committee_id
       JOIN history h ON h.subject_kind = 'meeting' AND h.subject_id = m.id AND h.event = 'meeting.changed'
       WHERE c.slug = $3 AND h.facts ->> 'heldOn' = $4 AND m.held_on::text <> $4
         AND (m.council_id = ANY($1) OR m.committee_id = ANY($2))
       ORDER BY h.id DESC LIMIT 1`,
      [councils, committees, at.committee, at.heldOn],
    );
    return moved?.heldOn ?? null;
  }

  /** Carried resolutions of a committee after a day, latest first: what a confirmation of minutes may cite. One statement. */
  minutesAfter(committeeId: string, after: LocalDate): Promise<CitableMinute[]> {
    return this.recorder.dataSource.query<CitableMinute[]>(
      `SELECT r.id AS "resolutionId", r.minute, r.wording, m.held_on AS "decidedOn"
       FROM resolutions r JOIN meetings m ON m.id = r.meeting_id
       WHERE r.committee_id = $1 AND m.held_on > $2 AND r.state IN ('carried','minuted','confirmed')
         AND r.minute IS NOT NULL
       ORDER BY m.held_on DESC, r.id LIMIT 50`,
      [committeeId, after],
    );
  }

  /** The committees whose meetings the actor may plan, by name, at most so many. One statement; none for who may plan nothing. */
  async plannable(
    actor: Actor,
    most: number,
  ): Promise<readonly { readonly slug: string; readonly name: string }[]> {
    const { councils, committees } = scopeOf(actor, 'plan meeting');
    if (councils.length + committees.length === 0) return [];
    return this.recorder.dataSource.query<{ slug: string; name: string }[]>(
      `SELECT slug, name FROM committees
       WHERE council_id = ANY($1) OR id = ANY($2) ORDER BY name, id LIMIT $3`,
      [councils, committees, most],
    );
  }

  /** Other meetings of its council on the same day, on whose rising it may begin. One statement. */
  earlier({ id, councilId, heldOn }: MeetingView): Promise<EarlierMeeting[]> {
    const { manager } = this.recorder.dataSource;
    return earlierMeetings(manager, { meetingId: id, councilId, heldOn });
  }

  /** The calendar a council counts by. One statement. */
  calendar(councilId: string): Promise<Calendar> {
    return councilCalendar(this.recorder.dataSource.manager, councilId);
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

const BY_NAME = (of: string) =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('name', v.name, 'vote', v.vote, 'atOwnRequest', v.at_own_request)
     ORDER BY v.name) FROM votes_cast v WHERE v.resolution_id = s.id AND ${of}), '[]')`;

/** The agenda of one meeting; motions in the order they were drafted, as their histories tell. */
const ITEMS = `
  SELECT i.id, i.number, i.title, i.purpose, i.report_by AS "reportBy", i.summary, i.kind, i.minutes, i.version,
    i.topic_id AS "topicId", i.report_id AS "reportId", i.urgent_reason AS "urgentReason", i.accepted_by AS "acceptedBy",
    (SELECT CASE WHEN count(*) = 0 THEN 'not taken' WHEN bool_or(l.ended_at IS NULL) THEN 'being taken' ELSE 'taken' END
     FROM item_spells l WHERE l.agenda_item_id = i.id) AS course,
    o.title AS topic, o.slug AS "topicSlug", w.title AS report, w.slug AS "reportSlug",
    coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'wording', r.wording,
        'mover', r.mover, 'seconder', r.seconder, 'votes', r.votes, 'minute', r.minute, 'state', r.state,
        'details', r.details, 'voteMethod', r.vote_method, 'byName', r.by_name, 'amendments', r.amendments,
        'version', r.version, 'amendment', r.amendment, 'recommendations', r.recommendations) ORDER BY r.number)
      FILTER (WHERE r.id IS NOT NULL), '[]') AS motions
  FROM agenda_items i
  LEFT JOIN (
    SELECT s.*, row_number() OVER (PARTITION BY s.agenda_item_id ORDER BY h.id)::int AS number,
      (SELECT a.wording FROM amendments a WHERE a.resolution_id = s.id AND a.outcome IS NULL) AS amendment,
      coalesce((SELECT jsonb_agg(jsonb_build_object('number', a.number, 'was', a.was, 'wording', a.wording,
          'mover', a.mover, 'seconder', a.seconder, 'votes', a.votes, 'voteMethod', a.vote_method, 'outcome', a.outcome,
          'byName', ${BY_NAME('v.amendment_id = a.id')}) ORDER BY a.number)
        FROM amendments a WHERE a.resolution_id = s.id), '[]') AS amendments,
      ${BY_NAME('v.amendment_id IS NULL')} AS by_name,
      coalesce((SELECT jsonb_agg(jsonb_build_object('reference', n.reference, 'wording', n.wording,
          'isBehind', n.made_on IS NULL AND btrim(n.wording) <> btrim(s.wording) AND EXISTS (SELECT FROM history c
            WHERE c.subject_kind = 'resolution' AND c.subject_id = s.id AND c.event = 'amendment.carried'
              AND c.id > (SELECT min(f.id) FROM history f JOIN addressees d ON d.id = f.subject_id
                WHERE f.subject_kind = 'addressee' AND d.recommendation_id = n.id)), 'addressees',
          (SELECT jsonb_agg(jsonb_build_object('authority', o.name, 'slug', o.slug, 'regime', d.regime) ORDER BY o.name)
           FROM addressees d JOIN authorities o ON o.id = d.authority_id WHERE d.recommendation_id = n.id))
          ORDER BY length(n.reference), n.reference)
        FROM recommendations n WHERE n.resolution_id = s.id), '[]') AS recommendations
    FROM resolutions s
    JOIN history h ON h.subject_kind = 'resolution' AND h.subject_id = s.id AND h.version = 1
    WHERE s.meeting_id = $1
  ) r ON r.agenda_item_id = i.id
  LEFT JOIN topics o ON o.id = i.topic_id
  LEFT JOIN reports w ON w.id = i.report_id
  WHERE i.meeting_id = $1 AND i.removed_on IS NULL
  GROUP BY i.id, o.id, w.id
  ORDER BY i.number`;
