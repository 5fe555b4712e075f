import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate, type Seat } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** One seat or one named substitute with its dates; `to` is the last day, null while it goes on. */
export interface Sitting {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface SeatOnRecord extends Sitting {
  readonly kind: Seat;
  readonly isVoting: boolean;
}

/** Everybody who sits, sat or will sit on a committee, and who may stand in. */
export interface CommitteeSeats {
  readonly id: string;
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  readonly version: number;
  readonly seats: readonly SeatOnRecord[];
  readonly substitutes: readonly Sitting[];
}

const PERSON = `'id', s.id, 'personId', p.id, 'name', p.name, 'post', p.post, 'from', s.valid_from, 'to', s.valid_to`;

/** Who sat on a committee when. */
@Injectable()
export class MembershipsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every seat and substitute of one committee. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, slug: string): Promise<CommitteeSeats> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const [found] = await this.recorder.dataSource.query<CommitteeSeats[]>(
      `SELECT c.id, c.council_id AS "councilId", c.slug, c.name, c.version,
         coalesce((SELECT jsonb_agg(jsonb_build_object(${PERSON}, 'kind', s.kind, 'isVoting', s.is_voting)
             ORDER BY s.kind = 'chair' DESC, s.kind = 'vice-chair' DESC, s.is_voting DESC, p.name, s.valid_from)
           FROM memberships s JOIN people p ON p.id = s.person_id WHERE s.committee_id = c.id), '[]') AS seats,
         coalesce((SELECT jsonb_agg(jsonb_build_object(${PERSON}) ORDER BY p.name, s.valid_from)
           FROM named_substitutes s JOIN people p ON p.id = s.person_id WHERE s.committee_id = c.id), '[]') AS substitutes
       FROM committees c
       WHERE c.slug = $3 AND (c.council_id = ANY($1) OR c.id = ANY($2))
       ORDER BY c.id LIMIT 1`,
      [councils, committees, slug],
    );
    return found ?? refuse('not-found', 'There is no such committee.');
  }
}
