import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import { Recorder } from '../record/index.js';
import type { PartnershipEventView } from './partnership-event-views.js';

const EVENT = `e.id, e.version, e.council_id AS "councilId", n.name AS partnership, n.slug AS "partnershipSlug", e.slug,
  e.kind, e.title, e.starts_on AS "startsOn", e.ends_on AS "endsOn", e.is_provisional AS "isProvisional",
  e.is_public AS "isPublic", e.place, e.lead, e.note, e.priority_id AS "priorityId", p.name AS priority,
  p.slug AS "prioritySlug", e.action_id AS "actionId",
  CASE WHEN a.id IS NOT NULL THEN concat_ws(' ', nullif(a.reference, ''), a.wording) END AS action,
  l.slug AS "planSlug", e.cancelled_because AS "cancelledBecause"`;

const FROM = `FROM partnership_events e
  JOIN partnerships n ON n.id = e.partnership_id
  LEFT JOIN priorities p ON p.id = e.priority_id
  LEFT JOIN actions a ON a.id = e.action_id
  LEFT JOIN action_plans l ON l.id = a.action_plan_id`;

/** What the public is shown of a partnership's calendar. */
export interface PublicCalendar {
  readonly name: string;
  readonly events: readonly PartnershipEventView[];
}

/** An action an event may be linked to. */
export interface ActionToLink {
  readonly id: string;
  readonly name: string;
}

/** Dated events of partnerships as pages, API and calendars read them. */
@Injectable()
export class PartnershipEventsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Those of a partnership found within scope, in order of their days. One statement. */
  ofPartnership(partnershipId: string): Promise<PartnershipEventView[]> {
    return this.recorder.dataSource.query<PartnershipEventView[]>(
      `SELECT ${EVENT} ${FROM} WHERE e.partnership_id = $1 ORDER BY e.starts_on, e.ends_on, e.title LIMIT 1000`,
      [partnershipId],
    );
  }

  /** One event. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(
    actor: Actor,
    at: { readonly partnership: string; readonly event: string },
  ): Promise<PartnershipEventView> {
    const [row] = await this.recorder.dataSource.query<PartnershipEventView[]>(
      `SELECT ${EVENT} ${FROM} WHERE ${MAY_READ('n')} AND n.slug = $4 AND e.slug = $5 ORDER BY e.id LIMIT 1`,
      [...partnershipScope(actor), at.partnership, at.event],
    );
    return row ?? refuse('not-found', 'There is no such event.');
  }

  /** The public events of a partnership, cancelled ones as such; null when there is no such partnership. Two statements. */
  async published(slug: string): Promise<PublicCalendar | null> {
    const [partnership] = await this.recorder.dataSource.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM partnerships WHERE slug = $1 ORDER BY valid_to IS NOT NULL, id LIMIT 1',
      [slug],
    );
    if (partnership === undefined) return null;
    const events = await this.recorder.dataSource.query<PartnershipEventView[]>(
      `SELECT ${EVENT} ${FROM} WHERE e.partnership_id = $1 AND e.is_public
       ORDER BY e.starts_on, e.ends_on, e.title LIMIT 1000`,
      [partnership.id],
    );
    return { name: partnership.name, events };
  }

  /** Unfinished actions of a council's plans, for an event to be linked to. One statement. */
  actionsOf(councilId: string): Promise<ActionToLink[]> {
    return this.recorder.dataSource.query<ActionToLink[]>(
      `SELECT a.id, concat_ws(' ', nullif(a.reference, ''), left(a.wording, 80), '(' || l.title || ')') AS name
       FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
       WHERE a.council_id = $1 AND a.state IN ('not started','in progress','at risk','paused','claimed complete')
       ORDER BY l.starts_on DESC NULLS LAST, a.source_key LIMIT 500`,
      [councilId],
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
