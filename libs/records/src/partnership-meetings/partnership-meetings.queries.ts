import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import { Recorder } from '../record/index.js';
import { ITEM_LINE, WHOSE, WHOSE_JOINS } from './item-line.js';
import type {
  DueToGroup,
  ItemLine,
  PartnershipItemView,
  PartnershipMeetingView,
} from './partnership-meeting-views.js';

/** How an address names a meeting: the partnership, its working group or null, and the local date. */
export interface MeetingAt {
  readonly partnership: string;
  readonly group: string | null;
  readonly heldOn: string;
}

/** Whether an item of a meeting `t` was put on, worded anew or taken off since its agenda was last sent. */
const IS_AGENDA_BEHIND = `(t.state = 'planned' AND EXISTS (SELECT FROM partnership_items b
  JOIN history h ON h.subject_kind = 'partnership item' AND h.subject_id = b.id
    AND h.event IN ('partnership-item.placed','partnership-item.changed','partnership-item.taken-off')
  WHERE b.meeting_id = t.id AND h.id > (SELECT max(s.id) FROM history s
    WHERE s.subject_kind = 'partnership meeting' AND s.subject_id = t.id AND s.event = 'partnership-meeting.agenda-sent')))`;

const MEETING = `t.id, t.version, ${WHOSE('t')}, t.held_on AS "heldOn", t.starts_at AS "startsAt", t.place, t.state,
  t.agenda_sent_on AS "agendaSentOn", ${IS_AGENDA_BEHIND} AS "isAgendaBehind", t.cancelled_because AS "cancelledBecause", t.calendar_sequence AS "calendarSequence",
  coalesce((SELECT jsonb_agg(${ITEM_LINE('i')} ORDER BY i.number) FROM partnership_items i
    WHERE i.meeting_id = t.id AND i.state <> 'taken off'), '[]') AS items`;

/** Meetings of partnerships and working groups and their items, each bound by the asker's scope. */
@Injectable()
export class PartnershipMeetingsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** One meeting by its address; of two on a day, the one that was not cancelled. One statement. */
  async meeting(
    actor: Actor,
    { partnership, group, heldOn }: MeetingAt,
  ): Promise<PartnershipMeetingView> {
    const [row] = await this.recorder.dataSource.query<PartnershipMeetingView[]>(
      `SELECT ${MEETING} FROM partnership_meetings t ${WHOSE_JOINS('t')}
       WHERE ${MAY_READ('n')} AND n.slug = $4 AND g.slug IS NOT DISTINCT FROM $5::text AND t.held_on::text = $6
       ORDER BY n.council_id = ANY($1::uuid[]) DESC, t.state = 'cancelled', n.id LIMIT 1`,
      [...partnershipScope(actor), partnership, group, heldOn],
    );
    return row ?? refuse('not-found', 'There is no such meeting.');
  }

  /** One meeting as a signed link names it, for somebody who belongs to whoever meets. One statement. */
  async ofLink(meetingId: string, personId: string): Promise<PartnershipMeetingView> {
    const [row] = await this.recorder.dataSource.query<PartnershipMeetingView[]>(
      `SELECT ${MEETING} FROM partnership_meetings t ${WHOSE_JOINS('t')}
       WHERE t.id = $1 AND EXISTS (SELECT FROM partnership_members m
         WHERE coalesce(m.working_group_id, m.partnership_id) = coalesce(t.working_group_id, t.partnership_id)
           AND m.person_id = $2 AND m.valid_from <= $3 AND coalesce(m.valid_to, 'infinity') >= $3)`,
      [meetingId, personId, this.recorder.today()],
    );
    return row ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /** One item by its partnership's address and its number. One statement. */
  async item(
    actor: Actor,
    at: { readonly partnership: string; readonly number: string },
  ): Promise<PartnershipItemView> {
    const [row] = await this.recorder.dataSource.query<
      (Omit<PartnershipItemView, keyof ItemLine> & { readonly line: ItemLine })[]
    >(
      `SELECT i.version, ${WHOSE('i')}, ${ITEM_LINE('i')} AS line,
         CASE WHEN t.id IS NOT NULL THEN
           jsonb_build_object('heldOn', t.held_on, 'startsAt', t.starts_at, 'state', t.state) END AS meeting
       FROM partnership_items i ${WHOSE_JOINS('i')} LEFT JOIN partnership_meetings t ON t.id = i.meeting_id
       WHERE ${MAY_READ('n')} AND n.slug = $4 AND i.number::text = $5
       ORDER BY n.council_id = ANY($1::uuid[]) DESC, n.id LIMIT 1`,
      [...partnershipScope(actor), at.partnership, at.number],
    );
    if (row === undefined) refuse('not-found', 'There is no such item.');
    const { line, ...whose } = row;
    return { ...whose, ...line };
  }

  /** What waits for a meeting of a body to be planned, the oldest first. The caller has asked who may read it. One statement. */
  async waiting(body: {
    readonly partnershipId: string;
    readonly workingGroupId: string | null;
  }): Promise<ItemLine[]> {
    const rows = await this.recorder.dataSource.query<{ line: ItemLine }[]>(
      `SELECT ${ITEM_LINE('i')} AS line FROM partnership_items i
       WHERE i.partnership_id = $1 AND i.working_group_id IS NOT DISTINCT FROM $2::uuid AND i.state = 'waiting'
       ORDER BY i.number LIMIT 200`,
      [body.partnershipId, body.workingGroupId],
    );
    return rows.map(({ line }) => line);
  }

  /**
   * What the working groups of a partnership have to look at: reviews that were returned, are late on a local date, or
   * have a concern nobody settled. One statement.
   */
  dueToGroups(partnershipId: string, on: LocalDate): Promise<DueToGroup[]> {
    return this.recorder.dataSource.query<DueToGroup[]>(DUE_TO_GROUPS, [partnershipId, on]);
  }

  /** Every meeting of a body that is not cancelled, for a calendar, with those cancelled after their agenda was sent. One statement. */
  calendar(body: {
    readonly partnershipId: string;
    readonly workingGroupId: string | null;
  }): Promise<PartnershipMeetingView[]> {
    return this.recorder.dataSource.query<PartnershipMeetingView[]>(
      `SELECT ${MEETING} FROM partnership_meetings t ${WHOSE_JOINS('t')}
       WHERE t.partnership_id = $1 AND t.working_group_id IS NOT DISTINCT FROM $2::uuid
         AND (t.state <> 'cancelled' OR t.agenda_sent_on IS NOT NULL)
       ORDER BY t.held_on DESC LIMIT 100`,
      [body.partnershipId, body.workingGroupId],
    );
  }

  /** The present instant. */
  now(): string {
    return this.recorder.now();
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

/** SQL of what is due to the working groups of a partnership ($1) on a local date ($2), as rows of `DueToGroup`. */
export const DUE_TO_GROUPS = `
  SELECT y.name AS priority, y.slug AS "prioritySlug", v.cycle, v.due_on AS "dueOn",
    CASE WHEN v.state = 'returned' THEN 'returned' WHEN v.state = 'concern raised' THEN 'concern' ELSE 'late' END AS what
  FROM reviews v JOIN priorities y ON y.id = v.priority_id JOIN agreements a ON a.id = y.agreement_id
  WHERE a.partnership_id = $1 AND (v.state IN ('returned','concern raised')
    OR (v.state IN ('requested','queried') AND v.due_on < $2))
  ORDER BY v.due_on, y.number, y.id LIMIT 100`;
