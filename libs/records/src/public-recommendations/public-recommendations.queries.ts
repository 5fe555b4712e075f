import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate } from '#rules';
import { answeringOf, type Answering } from '../answering/index.js';
import { Recorder } from '../record/index.js';
import { IS_PUBLIC } from './is-public.js';
import { PUBLIC_FROM, PUBLIC_ROW } from './public-rows.js';
import { PUBLIC_STANDINGS, type PublicStanding } from './public-standings.js';
import type { PublicRecommendation } from './public-views.js';

/** What the public list is asked for: slugs; null means all. */
export interface PublicAsked {
  readonly authority: string | null;
  readonly committee: string | null;
  readonly standing: PublicStanding | null;
  readonly after: number;
  readonly limit: number;
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** What the public list may be narrowed to. */
export interface PublicChoices {
  readonly authorities: readonly Named[];
  readonly committees: readonly Named[];
}

/** Recommendations everybody may read: made by a published decision on what is not kept from the public. */
@Injectable()
export class PublicRecommendationsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** Published recommendations, the latest made first. One statement. */
  list(asked: PublicAsked): Promise<PublicRecommendation[]> {
    const { authority, committee, standing, after, limit } = asked;
    const states = standing === null ? null : PUBLIC_STANDINGS[standing].states;
    return this.recorder.dataSource.query<PublicRecommendation[]>(
      `SELECT ${PUBLIC_ROW} FROM ${PUBLIC_FROM}
       WHERE ${IS_PUBLIC} AND ($1::text IS NULL OR k.slug = $1)
         AND EXISTS (SELECT FROM addressees a JOIN authorities o ON o.id = a.authority_id
           WHERE a.recommendation_id = r.id AND a.state NOT IN ('drafted','fallen')
             AND ($2::text IS NULL OR o.slug = $2) AND ($3::text[] IS NULL OR a.state = ANY($3)))
       ORDER BY r.made_on DESC, r.reference DESC, l.slug OFFSET $4 LIMIT $5`,
      [committee, authority, states, after, limit],
    );
  }

  /** One by its reference. Refuses with `not-found` what is not public, as if it were not there. One statement. */
  async one(reference: string): Promise<PublicRecommendation> {
    const [row] = await this.recorder.dataSource.query<PublicRecommendation[]>(
      `SELECT ${PUBLIC_ROW} FROM ${PUBLIC_FROM}
       WHERE r.reference = $1 AND ${IS_PUBLIC} ORDER BY l.slug LIMIT 1`,
      [reference],
    );
    return row ?? refuse('not-found', 'There is no such published recommendation.');
  }

  /** Its name, and how an authority answers what is public. Refuses with `not-found` one of which nothing public is asked. Two statements. */
  async authority(slug: string): Promise<{ readonly name: string; readonly answering: Answering }> {
    const { manager } = this.recorder.dataSource;
    const [found] = await manager.query<{ name: string }[]>(
      `SELECT o.name FROM authorities o WHERE o.slug = $1 AND EXISTS (SELECT FROM addressees a
         JOIN recommendations r ON r.id = a.recommendation_id
         WHERE a.authority_id = o.id AND a.state NOT IN ('drafted','fallen') AND ${IS_PUBLIC}) LIMIT 1`,
      [slug],
    );
    if (found === undefined) refuse('not-found', 'There is no such authority.');
    const answering = await answeringOf(manager, {
      where: `a.authority_id IN (SELECT id FROM authorities WHERE slug = $4) AND ${IS_PUBLIC}`,
      values: [slug],
      today: this.today(),
    });
    return { name: found.name, answering };
  }

  /** What the list may be narrowed to. One statement. */
  async choices(): Promise<PublicChoices> {
    const [row] = await this.recorder.dataSource.query<PublicChoices[]>(
      `WITH asked AS (SELECT DISTINCT a.authority_id, a.committee_id FROM addressees a
         JOIN recommendations r ON r.id = a.recommendation_id
         WHERE a.state NOT IN ('drafted','fallen') AND ${IS_PUBLIC})
       SELECT ${named('authorities', 'authority_id')} AS authorities, ${named('committees', 'committee_id')} AS committees`,
    );
    return row ?? { authorities: [], committees: [] };
  }
}

const named = (table: string, column: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('slug', n.slug, 'name', n.name) ORDER BY n.name)
    FROM (SELECT DISTINCT slug, name FROM ${table} WHERE id IN (SELECT ${column} FROM asked)) n), '[]')`;
