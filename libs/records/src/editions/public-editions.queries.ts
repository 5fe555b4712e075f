import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate, type PriorityChangeKind } from '#rules';
import { LEADS_ON } from '../leads/index.js';
import { Recorder } from '../record/index.js';
import { EDITION_VIEW } from './edition-sql.js';
import type { EditionView } from './edition-views.js';

/** A priority as everybody may read it. */
export interface PublicPriority {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly number: number | null;
  readonly rationale: string;
  readonly partnership: string;
  readonly agreement: string;
  readonly agreementId: string;
  readonly agreementSlug: string;
  readonly edition: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** The posts of those who lead it, never their names; none is a vacancy. */
  readonly ledBy: readonly string[];
  readonly themes: readonly string[];
  readonly endedOn: LocalDate | null;
  readonly endedAs: PriorityChangeKind | null;
}

const IN_FORCE = `a.state IN ('published','superseded')`;

const PRIORITY = `q.id, q.slug, q.name, q.number, e.rationale, n.name AS partnership, a.title AS agreement,
  a.id AS "agreementId", a.slug AS "agreementSlug", a.edition, a.starts_on AS "startsOn", a.ends_on AS "endsOn",
  q.ended_on AS "endedOn", q.ended_as AS "endedAs",
  coalesce((SELECT jsonb_agg(DISTINCT w.post) FROM priority_leads d JOIN people w ON w.id = d.person_id
    WHERE d.priority_id = q.id AND d.kind = 'lead' AND ${LEADS_ON('d', '$1')}
      AND w.disabled_at IS NULL), '[]') AS "ledBy",
  coalesce((SELECT jsonb_agg(t.name ORDER BY t.position) FROM theme_priorities x JOIN agreement_themes t ON t.id = x.theme_id
    WHERE x.edition_priority_id = e.id), '[]') AS themes`;
const FROM = `priorities q
  JOIN agreements a ON a.id = q.agreement_id AND ${IN_FORCE}
  JOIN edition_priorities e ON e.agreement_id = a.id AND e.priority_id = q.id
  JOIN partnerships n ON n.id = a.partnership_id`;

/** Agreements and their priorities for everybody: published editions only, and nothing of a draft. */
@Injectable()
export class PublicEditionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every priority in force. One statement. */
  priorities(): Promise<PublicPriority[]> {
    return this.recorder.dataSource.query<PublicPriority[]>(
      `SELECT ${PRIORITY} FROM ${FROM} WHERE q.ended_on IS NULL AND a.state = 'published'
       ORDER BY n.name, a.title, a.id, q.number NULLS LAST, q.name LIMIT 500`,
      [this.today()],
    );
  }

  /** One priority, in force or ended. One statement. */
  async priority(slug: string): Promise<PublicPriority> {
    const [found] = await this.recorder.dataSource.query<PublicPriority[]>(
      `SELECT ${PRIORITY} FROM ${FROM} WHERE q.slug = $2`,
      [this.today(), slug],
    );
    return found ?? refuse('not-found', 'There is nothing at this address.');
  }

  /** One published edition by the slug of its agreement and its number. One statement. */
  async edition(agreement: string, edition: number): Promise<EditionView> {
    const [found] = await this.recorder.dataSource.query<EditionView[]>(
      `SELECT ${EDITION_VIEW} FROM agreements a JOIN partnerships n ON n.id = a.partnership_id
       WHERE ${IN_FORCE} AND a.slug = $1 AND a.edition = $2`,
      [agreement, edition],
    );
    return found ?? refuse('not-found', 'There is nothing at this address.');
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}
