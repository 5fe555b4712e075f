import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { REQUEST_FROM, REQUEST_IS_OPEN as IS_OPEN, REQUEST_VIEW } from './request-sql.js';
import type { AttendanceChoices, AttendanceRequestView } from './request-views.js';

/** To what a list of requests is narrowed. */
export interface RequestsAsked {
  readonly meeting?: { readonly committee: string; readonly heldOn: string };
  /** The reference of a recommendation. */
  readonly recommendation?: string;
  readonly isOpen?: boolean;
}

const MOST = 200;

/**
 * Requests to attend as pages and API read them: those of the committees a person works for, and to people of an
 * authority what was asked of it.
 */
@Injectable()
export class AttendanceRequestsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The requests an actor may see, the open ones first, the next meeting first. One statement. */
  list(actor: Actor, asked: RequestsAsked = {}): Promise<AttendanceRequestView[]> {
    return this.recorder.dataSource.query<AttendanceRequestView[]>(
      `SELECT ${REQUEST_VIEW} ${REQUEST_FROM}
       WHERE ${WITHIN_REACH} AND q.state <> 'drafted'
         AND ($4::text IS NULL OR (c.slug = $4 AND m.held_on = $5::date))
         AND ($6::text IS NULL OR r.reference = $6)
         AND ($7 OR ${IS_OPEN})
       ORDER BY NOT ${IS_OPEN}, m.held_on, q.reference LIMIT ${MOST}`,
      [
        ...reachOf(actor),
        asked.meeting?.committee ?? null,
        asked.meeting?.heldOn ?? null,
        asked.recommendation ?? null,
        asked.isOpen !== true,
      ],
    );
  }

  /** One request by its reference. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, reference: string): Promise<AttendanceRequestView> {
    const [found] = await this.recorder.dataSource.query<AttendanceRequestView[]>(
      `SELECT ${REQUEST_VIEW} ${REQUEST_FROM} WHERE ${WITHIN_REACH} AND q.reference = $4 LIMIT 1`,
      [...reachOf(actor), reference],
    );
    return found ?? refuse('not-found', 'There is no such request.');
  }

  /** The request a signed link was made for. One statement. */
  async ofLink(id: string): Promise<AttendanceRequestView> {
    const [found] = await this.recorder.dataSource.query<AttendanceRequestView[]>(
      `SELECT ${REQUEST_VIEW} ${REQUEST_FROM} WHERE q.id = $1`,
      [id],
    );
    return found ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /** Whom a committee can ask to which meeting, with its items. Refuses alike what is not there and not the actor's. One statement. */
  async choices(actor: Actor, committee: string): Promise<AttendanceChoices> {
    const { councils, committees } = scopeOf(actor, 'ask attendance');
    const [found] = await this.recorder.dataSource.query<AttendanceChoices[]>(
      `SELECT c.id AS "committeeId", c.council_id AS "councilId", c.name AS committee, c.constituted_as AS "constitutedAs",
         c.attendance_notice AS notice,
         coalesce((SELECT jsonb_agg(jsonb_build_object('heldOn', m.held_on, 'items', coalesce((
               SELECT jsonb_agg(jsonb_build_object('number', i.number, 'title', i.title) ORDER BY i.number)
               FROM agenda_items i WHERE i.meeting_id = m.id AND i.removed_on IS NULL), '[]')) ORDER BY m.held_on)
           FROM meetings m WHERE m.committee_id = c.id AND m.held_on > $4
             AND m.state IN ('planned','convened','agenda published','supplemented')), '[]') AS meetings,
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', a.slug, 'name', a.name) ORDER BY a.name)
           FROM authorities a WHERE a.council_id = c.council_id AND coalesce(a.valid_to, 'infinity') >= $4), '[]') AS authorities
       FROM committees c
       WHERE c.slug = $3 AND (c.council_id = ANY($1::uuid[]) OR c.id = ANY($2::uuid[]))
       ORDER BY c.id LIMIT 1`,
      [councils, committees, committee, this.today()],
    );
    return found ?? refuse('not-found', 'There is no such committee.');
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

const WITHIN_REACH = `(q.council_id = ANY($1::uuid[]) OR q.committee_id = ANY($2::uuid[])
  OR (q.authority_id = ANY($3::uuid[]) AND q.state <> 'drafted'))`;

function reachOf(actor: Actor): readonly (readonly string[])[] {
  const { councils, committees } = scopeOf(actor, 'read committee work');
  const { authorities } = scopeOf(actor, 'read own requests');
  return [councils, committees, authorities];
}
