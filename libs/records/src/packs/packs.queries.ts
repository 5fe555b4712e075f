import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { WITHDRAWN_OF, type Papers } from '../publication/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf, type Scope } from '../scope/index.js';
import type { Job } from './job.js';
import type { Pack, PackAudience } from './pack.js';
import type { Withdrawn } from './pack-order.js';
import type { Shelf, ShelvedPublication } from './shelf.js';

/** A meeting by its committee's slug and its day, and which of its publications. */
export interface ShelfAsked {
  readonly committee: string;
  readonly heldOn: string;
  readonly number: number;
}

interface Row {
  readonly councilId: string;
  readonly committeeId: string;
  readonly publications: readonly (Omit<ShelvedPublication, 'pack'> & {
    readonly pack: Omit<Pack, 'publicationId' | 'number' | 'audience'> | null;
  })[];
  readonly withdrawn: readonly Withdrawn[];
  readonly papers: Papers | null;
  readonly exemptPapers: Papers | null;
}

const PACK = `SELECT jsonb_build_object('id', k.id, 'edition', k.edition, 'firstPage', k.first_page, 'lastPage', k.last_page,
    'contents', k.contents, 'problems', k.problems, 'builtAt', k.built_at,
    'files', (SELECT jsonb_agg(jsonb_build_object('name', f.name, 'key', f.storage_key, 'sha256', f.sha256, 'bytes', f.bytes)
              ORDER BY f.name) FROM pack_files f WHERE f.pack_id = k.id))
  FROM packs k WHERE k.publication_id = p.id AND k.audience = $3 AND k.withdrawals_seen = gone.count
  ORDER BY k.edition DESC LIMIT 1`;

const JOB = `SELECT j.id, j.council_id AS "councilId", j.committee_id AS "committeeId", j.publication_id AS "publicationId",
    j.audience, p.number, c.name AS committee, c.slug AS "committeeSlug", m.held_on AS "heldOn", j.state, j.stage,
    j.done_count AS done, j.of_count AS of, j.problems, j.attempts, j.asked_by AS "askedBy", j.asked_at AS "askedAt",
    j.started_at AS "startedAt", j.finished_at AS "finishedAt"
  FROM jobs j
  JOIN publications p ON p.id = j.publication_id
  JOIN meetings m ON m.id = p.meeting_id
  JOIN committees c ON c.id = j.committee_id`;

/** Packs and the jobs that build them, as pages and API read them. */
@Injectable()
export class PacksQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * The public packs of a meeting. Refuses with `not-found` what was never published, with `withdrawn` what is no longer:
   * a supplement too, once its agenda is. One statement.
   */
  published(asked: ShelfAsked): Promise<Shelf> {
    return this.shelf(asked, 'public', null);
  }

  /** The members' packs of a meeting, for those who may read exempt papers. One statement. */
  forMembers(actor: Actor, asked: ShelfAsked): Promise<Shelf> {
    return this.shelf(asked, 'members', scopeOf(actor, 'read exempt papers'));
  }

  /** One job within the reach of who may build packs. One statement. */
  async job(actor: Actor, id: string): Promise<Job> {
    const { councils, committees } = scopeOf(actor, 'build pack');
    const [job] = await this.recorder.dataSource.query<Job[]>(
      `${JOB} WHERE j.id::text = $1 AND (j.council_id = ANY($2) OR j.committee_id = ANY($3))`,
      [id, councils, committees],
    );
    return job ?? refuse('not-found', 'There is no such job.');
  }

  /** Every job there was, by kind and what became of it. One statement. */
  outcomes(): Promise<readonly { kind: string; outcome: string; count: number }[]> {
    return this.recorder.dataSource.query(
      'SELECT kind, state AS outcome, count(*)::int AS count FROM jobs GROUP BY kind, state',
    );
  }

  private async shelf(
    { committee, heldOn, number }: ShelfAsked,
    audience: PackAudience,
    within: Scope | null,
  ): Promise<Shelf> {
    const [row] = await this.recorder.dataSource.query<Row[]>(
      `SELECT m.council_id AS "councilId", m.committee_id AS "committeeId", gone.list AS withdrawn,
         (SELECT p.papers FROM publications p WHERE p.meeting_id = m.id AND p.number = $4) AS papers,
         (SELECT x.papers FROM publications p JOIN exempt_papers x ON x.publication_id = p.id
          WHERE $3 = 'members' AND p.meeting_id = m.id AND p.number = $4) AS "exemptPapers",
         (SELECT jsonb_agg(jsonb_build_object('number', p.number, 'publicationId', p.id,
             'pack', (${PACK}),
             'openJob', (SELECT j.id FROM jobs j WHERE j.publication_id = p.id AND j.audience = $3
                         AND j.state IN ('waiting','working')),
             'withdrawnBecause', (SELECT w.reason FROM withdrawals w WHERE w.subject_id = p.id))
             ORDER BY p.number) FROM publications p WHERE p.meeting_id = m.id) AS publications
       FROM meetings m
       JOIN committees c ON c.id = m.committee_id,
       LATERAL (SELECT count(*)::int AS count, coalesce(jsonb_agg(jsonb_build_object('id', w.subject_id, 
           'reason', w.reason, 'withdrawnOn', w.withdrawn_on::text)), '[]') AS list
         FROM ${WITHDRAWN_OF('m.id')} AS w) gone
       WHERE c.slug = $1 AND m.held_on::text = $2
         AND ($5::uuid[] IS NULL OR m.council_id = ANY($5) OR m.committee_id = ANY($6::uuid[]))
         AND EXISTS (SELECT FROM publications p WHERE p.meeting_id = m.id)
       LIMIT 1`,
      [committee, heldOn, audience, number, within?.councils ?? null, within?.committees ?? null],
    );
    const publications = (row?.publications ?? []).map(({ pack, ...one }) => ({
      ...one,
      pack:
        pack === null
          ? null
          : { ...pack, audience, publicationId: one.publicationId, number: one.number },
    }));
    const chosen = publications.find((one) => one.number === number);
    if (row === undefined || row.papers === null || chosen === undefined) {
      return refuse('not-found', 'Nothing was published here.');
    }
    const agenda = publications.find((one) => one.number === 0);
    const because = chosen.withdrawnBecause ?? agenda?.withdrawnBecause ?? null;
    if (because !== null) refuse('withdrawn', `These papers were withdrawn. ${because}`);
    const { councilId, committeeId, papers, exemptPapers, withdrawn } = row;
    return {
      audience,
      councilId,
      committeeId,
      committeeSlug: committee,
      heldOn,
      publications,
      chosen,
      drafting: { audience, papers: exemptPapers ?? papers, publicPapers: papers, withdrawn },
    };
  }
}
