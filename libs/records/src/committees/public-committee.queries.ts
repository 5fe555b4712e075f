import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate, type Seat } from '#rules';
import { Recorder } from '../record/index.js';

/** What anybody may know of a committee. Nothing here is exempt, and nothing is a paper. */
export interface PublicCommittee {
  readonly id: string;
  readonly council: string;
  readonly slug: string;
  readonly name: string;
  readonly constitutedAs: string | null;
  readonly termsOfReference: string;
  readonly quorum: number;
  /** Who sits on it today. */
  readonly members: readonly {
    readonly name: string;
    readonly kind: Seat;
    readonly isVoting: boolean;
  }[];
  /** What it is to look at, and when: topics placed on a meeting that is still to be held. */
  readonly programme: readonly { readonly title: string; readonly heldOn: LocalDate }[];
}

/**
 * The public part of committees: asked by nobody in particular. Of the work programme it tells titles and days; who
 * suggested a topic, why, and how it was scored are the committee's own.
 */
@Injectable()
export class PublicCommitteesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** One committee by its slug, as it is today. Refuses with `not-found`. One statement. */
  async find(slug: string): Promise<PublicCommittee> {
    const [found] = await this.ask(slug);
    return found ?? refuse('not-found', 'There is no such committee.');
  }

  /** Every committee, by name; at most 200. One statement. */
  list(): Promise<PublicCommittee[]> {
    return this.ask(null);
  }

  private ask(slug: string | null): Promise<PublicCommittee[]> {
    return this.recorder.dataSource.query<PublicCommittee[]>(
      `SELECT c.id, o.name AS council, c.slug, c.name, c.constituted_as AS "constitutedAs",
         c.terms_of_reference AS "termsOfReference", c.quorum,
         coalesce((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'kind', s.kind, 'isVoting', s.is_voting)
             ORDER BY s.kind = 'chair' DESC, s.kind = 'vice-chair' DESC, s.is_voting DESC, p.name)
           FROM memberships s JOIN people p ON p.id = s.person_id
           WHERE s.committee_id = c.id AND s.valid_from <= $2 AND coalesce(s.valid_to, 'infinity') >= $2), '[]') AS members,
         coalesce((SELECT jsonb_agg(jsonb_build_object('title', t.title, 'heldOn', m.held_on) ORDER BY m.held_on, t.title)
           FROM topics t JOIN meetings m ON m.id = t.meeting_id
           WHERE t.committee_id = c.id AND t.state = 'placed' AND m.held_on >= $2
             AND m.state NOT IN ('postponed','cancelled')), '[]') AS programme
       FROM committees c JOIN councils o ON o.id = c.council_id
       WHERE $1::text IS NULL OR c.slug = $1
       ORDER BY c.name, c.id LIMIT 200`,
      [slug, this.recorder.today()],
    );
  }
}
