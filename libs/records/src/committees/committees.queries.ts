import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder, HELD_STATES } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** A committee as pages and API read it. */
export interface CommitteeView {
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly slug: string;
  readonly name: string;
  readonly constitutedAs: string | null;
  readonly quorum: number;
  /** Where and when it usually meets; the place is empty when nobody said. */
  readonly usualVenue: string;
  readonly usualStart: string;
  /** The day it last met as what it is constituted as, held and quorate; null when it never has. */
  readonly lastSatOn: LocalDate | null;
  /** The next meeting to come; null when none is planned. */
  readonly nextHeldOn: LocalDate | null;
  /** The next meeting to come that is called as what it is constituted as; null when none is planned. */
  readonly nextSittingOn: LocalDate | null;
  /** The latest day after it last sat for which such a meeting was called, and then postponed or cancelled; null for none. */
  readonly lostSittingOn: LocalDate | null;
  /** Who sits on it today. */
  readonly members: readonly {
    readonly name: string;
    readonly post: string;
    readonly kind: 'chair' | 'vice-chair' | 'member' | 'co-optee';
    readonly isVoting: boolean;
    readonly since: LocalDate;
  }[];
}

/** Committees as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class CommitteesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every committee the actor may see, by name. One statement. */
  list(actor: Actor): Promise<CommitteeView[]> {
    return this.ask(actor, null);
  }

  /** One committee by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, slug: string): Promise<CommitteeView> {
    const [committee] = await this.ask(actor, slug);
    return committee ?? refuse('not-found', 'There is no such committee.');
  }

  private ask(actor: Actor, slug: string | null): Promise<CommitteeView[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.recorder.dataSource.query<CommitteeView[]>(
      `SELECT c.id, c.council_id AS "councilId", o.name AS council, c.slug, c.name,
         c.constituted_as AS "constitutedAs", c.quorum,
         c.usual_venue AS "usualVenue", c.usual_start AS "usualStart",
         (SELECT max(m.held_on) FROM meetings m
          WHERE m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.quorate
            AND m.state IN (${HELD_STATES})) AS "lastSatOn",
         (SELECT min(m.held_on) FROM meetings m
          WHERE m.committee_id = c.id AND m.held_on >= $4
            AND m.state IN ('planned','convened','agenda published','supplemented','in session','adjourned')) AS "nextHeldOn",
         (SELECT min(m.held_on) FROM meetings m
          WHERE m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.held_on >= $4
            AND m.state IN ('planned','convened','agenda published','supplemented','in session','adjourned')) AS "nextSittingOn",
         (SELECT max(m.held_on) FROM meetings m
          WHERE m.committee_id = c.id AND m.constituted_as = c.constituted_as
            AND m.state IN ('postponed','cancelled')) AS "lostSittingOn",
         coalesce((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'post', p.post, 'kind', s.kind,
             'isVoting', s.is_voting, 'since', s.valid_from)
             ORDER BY s.kind = 'chair' DESC, s.kind = 'vice-chair' DESC, s.is_voting DESC, p.name)
           FROM memberships s JOIN people p ON p.id = s.person_id
           WHERE s.committee_id = c.id AND s.valid_from <= $4 AND coalesce(s.valid_to, 'infinity') >= $4), '[]') AS members
       FROM committees c
       JOIN councils o ON o.id = c.council_id
       WHERE (c.council_id = ANY($1) OR c.id = ANY($2)) AND ($3::text IS NULL OR c.slug = $3)
       ORDER BY c.name, o.name
       LIMIT 200`,
      [councils, committees, slug, this.recorder.today()],
    );
  }
}
