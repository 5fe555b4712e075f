import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { IN_GROUP, OUTCOME_FROM, OUTCOME_VIEW } from './outcome-sql.js';
import { standingRequestsOf, type StandingRequest } from './standing-requests.js';
import type { Appointment, OutcomeFilter, OutcomeView } from './outcome-views.js';

/** The most a page of the list shows. */
const A_PAGE = 200;
const EVERYTHING = 10_000;

/** A committee or an authority that a list can be narrowed to. */
export interface OutcomeChoice {
  readonly slug: string;
  readonly name: string;
}

/**
 * Outcomes as pages and API read them: those of the committees a person works for, and to people of an authority what
 * was sent to it.
 */
@Injectable()
export class OutcomesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The outcomes an actor may see, what is waited for first, the earliest date first. One statement. */
  list(actor: Actor, filter: OutcomeFilter, most = A_PAGE): Promise<OutcomeView[]> {
    const group = filter.group === undefined ? 'true' : IN_GROUP[filter.group];
    return this.recorder.dataSource.query<OutcomeView[]>(
      `SELECT ${OUTCOME_VIEW} ${OUTCOME_FROM}
       WHERE ${WITHIN_REACH} AND o.state NOT IN ('drafted','fallen')
         AND ($5::text IS NULL OR c.slug = $5)
         AND ($6::text IS NULL OR a.slug = $6)
         AND ($7::text IS NULL OR o.kind = $7)
         AND $4::date IS NOT NULL AND ${group}
       ORDER BY o.state = 'settled', o.due_on NULLS LAST, m.held_on DESC, o.reference
       LIMIT ${Math.min(most, EVERYTHING)}`,
      [
        ...reachOf(actor),
        this.today(),
        filter.committee ?? null,
        filter.authority ?? null,
        filter.kind ?? null,
      ],
    );
  }

  /** Every one of them, for a download. One statement. */
  everything(actor: Actor, filter: OutcomeFilter): Promise<OutcomeView[]> {
    return this.list(actor, filter, EVERYTHING);
  }

  /** The committees and authorities whose outcomes an actor may see. One statement. */
  async choices(actor: Actor): Promise<{
    readonly committees: readonly OutcomeChoice[];
    readonly authorities: readonly OutcomeChoice[];
  }> {
    const [row] = await this.recorder.dataSource.query<
      { committees: OutcomeChoice[]; authorities: OutcomeChoice[] }[]
    >(
      `WITH seen AS (SELECT DISTINCT o.committee_id, o.authority_id FROM outcomes o
         WHERE ${WITHIN_REACH} AND o.state NOT IN ('drafted','fallen'))
       SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('slug', c.slug, 'name', c.name) ORDER BY c.name)
           FROM committees c WHERE c.id IN (SELECT committee_id FROM seen)), '[]') AS committees,
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', a.slug, 'name', a.name) ORDER BY a.name)
           FROM authorities a WHERE a.id IN (SELECT authority_id FROM seen)), '[]') AS authorities`,
      [...reachOf(actor)],
    );
    return row ?? { committees: [], authorities: [] };
  }

  /** One outcome by its reference. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, reference: string): Promise<OutcomeView> {
    const [found] = await this.recorder.dataSource.query<OutcomeView[]>(
      `SELECT ${OUTCOME_VIEW} ${OUTCOME_FROM} WHERE ${WITHIN_REACH} AND o.reference = $4
       ORDER BY o.state IN ('drafted','fallen') LIMIT 1`,
      [...reachOf(actor), reference],
    );
    return found ?? refuse('not-found', 'There is no such outcome.');
  }

  /** The outcome a signed link was made for. Refuses as not there what is no longer sent. One statement. */
  async ofLink(outcomeId: string): Promise<OutcomeView> {
    const [found] = await this.recorder.dataSource.query<OutcomeView[]>(
      `SELECT ${OUTCOME_VIEW} ${OUTCOME_FROM} WHERE o.id = $1 AND o.sent_on IS NOT NULL`,
      [outcomeId],
    );
    return found ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /** Whom a committee of the actor's appointed to what, the latest first. One statement. */
  appointments(actor: Actor, committee: string): Promise<Appointment[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.recorder.dataSource.query<Appointment[]>(
      `SELECT r.details ->> 'who' AS who, r.details ->> 'to' AS "to", r.minute, m.held_on AS "heldOn"
       FROM resolutions r
       JOIN meetings m ON m.id = r.meeting_id
       JOIN committees c ON c.id = r.committee_id
       WHERE c.slug = $3 AND (c.council_id = ANY($1::uuid[]) OR c.id = ANY($2::uuid[]))
         AND r.kind = 'appoint' AND r.state IN ('carried','minuted','confirmed') AND r.details ->> 'who' IS NOT NULL
       ORDER BY m.held_on DESC, r.minute LIMIT 10`,
      [councils, committees, committee],
    );
  }

  /** The requests that stand for every report to a committee, whoever writes it. One statement. */
  async standingRequests(committeeId: string): Promise<readonly StandingRequest[]> {
    const [row] = await this.recorder.dataSource.query<{ standing: StandingRequest[] }[]>(
      `SELECT ${standingRequestsOf('$1::uuid')} AS standing`,
      [committeeId],
    );
    return row?.standing ?? [];
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

const WITHIN_REACH = `(o.council_id = ANY($1::uuid[]) OR o.committee_id = ANY($2::uuid[])
  OR (o.authority_id = ANY($3::uuid[]) AND o.sent_on IS NOT NULL))`;

function reachOf(actor: Actor): readonly (readonly string[])[] {
  const { councils, committees } = scopeOf(actor, 'read committee work');
  const { authorities } = scopeOf(actor, 'read own requests');
  return [councils, committees, authorities];
}
