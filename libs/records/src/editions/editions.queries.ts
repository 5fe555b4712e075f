import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { EDITION_LINE, EDITION_VIEW } from './edition-sql.js';
import type { AgreementSeries, EditionView, PersonToName } from './edition-views.js';

/** How an edition is named by an address: the slug of its partnership, and its number. */
export interface EditionAddress {
  readonly partnership: string;
  readonly edition: number;
}

/** Who serves a committee, leads a priority or has a part in the partnership reads it; drafts are for those who keep it. */
const IN_SCOPE = `(n.council_id = ANY($1::uuid[])
  OR n.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($2::uuid[]))
  OR n.council_id IN (SELECT q.council_id FROM priorities q WHERE q.id = ANY($3::uuid[])))`;
const TOLD = `(a.state NOT IN ('drafted','set aside') OR a.council_id = ANY($4::uuid[]))`;

/** Editions of agreements as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class EditionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** A partnership with every edition of its agreement that the actor may see. One statement. */
  async series(actor: Actor, partnership: string): Promise<AgreementSeries> {
    const [found] = await this.recorder.dataSource.query<AgreementSeries[]>(
      `SELECT n.name AS partnership, n.slug AS "partnershipSlug", n.council_id AS "councilId",
         coalesce((SELECT jsonb_agg(to_jsonb(l) ORDER BY l.edition DESC) FROM (
           SELECT ${EDITION_LINE} FROM agreements a WHERE a.partnership_id = n.id AND ${TOLD}) AS l), '[]') AS editions
       FROM partnerships n WHERE ${IN_SCOPE} AND n.slug = $5`,
      [...this.scope(actor), partnership],
    );
    return found ?? refuse('not-found', 'There is no such partnership.');
  }

  /** One edition with all that is in it. One statement. */
  async find(actor: Actor, { partnership, edition }: EditionAddress): Promise<EditionView> {
    const [found] = await this.recorder.dataSource.query<EditionView[]>(
      `SELECT ${EDITION_VIEW} FROM agreements a JOIN partnerships n ON n.id = a.partnership_id
       WHERE ${IN_SCOPE} AND ${TOLD} AND n.slug = $5 AND a.edition = $6
       ORDER BY a.starts_on DESC LIMIT 1`,
      [...this.scope(actor), partnership, edition],
    );
    return found ?? refuse('not-found', 'There is no such edition.');
  }

  /**
   * An edition and those it was begun from one after the other, the earliest first, back to the one begun from an earlier
   * edition or to the first. One statement.
   */
  since(
    actor: Actor,
    { partnership, edition, before }: EditionAddress & { readonly before: number },
  ): Promise<EditionView[]> {
    return this.recorder.dataSource.query<EditionView[]>(
      `WITH RECURSIVE line AS (
         SELECT t.id, t.from_agreement_id FROM agreements t JOIN partnerships w ON w.id = t.partnership_id
         WHERE w.slug = $5 AND t.edition = $6
         UNION
         SELECT f.id, f.from_agreement_id FROM line JOIN agreements f ON f.id = line.from_agreement_id AND f.edition > $7)
       SELECT ${EDITION_VIEW} FROM line JOIN agreements a ON a.id = line.id JOIN partnerships n ON n.id = a.partnership_id
       WHERE ${IN_SCOPE} AND ${TOLD} ORDER BY a.edition`,
      [...this.scope(actor), partnership, edition, before],
    );
  }

  /** Those of a council who can be named to lead a priority, by name. One statement. */
  people(councilId: string): Promise<PersonToName[]> {
    return this.recorder.dataSource.query<PersonToName[]>(
      `SELECT p.id, p.name, p.post FROM people p
       WHERE p.council_id = $1 AND p.disabled_at IS NULL AND (
         EXISTS (SELECT FROM priority_leads d WHERE d.person_id = p.id)
         OR EXISTS (SELECT FROM partnership_members m WHERE m.person_id = p.id AND m.valid_to IS NULL)
         OR EXISTS (SELECT FROM contacts k WHERE k.person_id = p.id AND k.valid_to IS NULL)
         OR EXISTS (SELECT FROM grants g WHERE g.person_id = p.id AND g.ended_at IS NULL
           AND g.role IN ('officer','priority lead','working-group chair','partnership chair','partnership member')))
       ORDER BY p.name, p.id LIMIT 300`,
      [councilId],
    );
  }

  /** Authorities of a council in being that have somebody to write to, by name. One statement. */
  authorities(councilId: string): Promise<{ readonly slug: string; readonly name: string }[]> {
    return this.recorder.dataSource.query<{ slug: string; name: string }[]>(
      `SELECT a.slug, a.name FROM authorities a WHERE a.council_id = $1 AND a.valid_to IS NULL
         AND EXISTS (SELECT FROM contacts k WHERE k.authority_id = a.id AND k.valid_to IS NULL)
       ORDER BY a.name LIMIT 300`,
      [councilId],
    );
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  private scope(actor: Actor): readonly (readonly string[])[] {
    const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
    const keeps = scopeOf(actor, 'keep agreement', 'approve edition');
    return [councils, committees, priorities, keeps.councils];
  }
}
