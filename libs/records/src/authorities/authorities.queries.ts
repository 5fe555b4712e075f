import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { AuthorityLine, AuthorityView } from './authority-views.js';
import { OPEN_AT_AUTHORITY } from './open-at-authority.js';

const LINE = `a.id, a.slug, a.name, a.kind, a.council_id AS "councilId", a.valid_to AS "validTo",
  ${OPEN_AT_AUTHORITY('a.id')} AS open,
  (SELECT count(*) FROM clocks k WHERE k.authority_id = a.id AND k.state = 'running' AND k.due_on < $3)::int AS overdue,
  ${standing('contact')} AS contacts, ${standing('signatory')} AS signatories`;

function standing(kind: 'contact' | 'signatory'): string {
  return `(SELECT count(*) FROM contacts k JOIN people p ON p.id = k.person_id AND p.disabled_at IS NULL
    WHERE k.authority_id = a.id AND k.kind = '${kind}' AND k.valid_to IS NULL)::int`;
}

/** Whoever does committee work of a council, or of one of its committees, reads its authorities. */
const WITHIN = `(a.council_id = ANY($1::uuid[])
  OR a.council_id IN (SELECT c.council_id FROM committees c WHERE c.id = ANY($2::uuid[])))`;

/** Authorities with their people, as those read them who work for a committee. */
@Injectable()
export class AuthoritiesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** The authorities an actor may see: those in being first, by name. One statement. */
  list(actor: Actor): Promise<AuthorityLine[]> {
    return this.recorder.dataSource.query<AuthorityLine[]>(
      `SELECT ${LINE} FROM authorities a WHERE ${WITHIN}
       ORDER BY a.valid_to IS NOT NULL, a.name LIMIT 500`,
      this.bounds(actor),
    );
  }

  /** The councils whose authorities an actor may keep, by name. One statement. */
  kept(actor: Actor): Promise<{ readonly id: string; readonly name: string }[]> {
    const { councils } = scopeOf(actor, 'keep authority');
    return this.recorder.dataSource.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM councils WHERE id = ANY($1::uuid[]) ORDER BY name',
      [councils],
    );
  }

  /** One authority by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, slug: string): Promise<AuthorityView> {
    const [found] = await this.recorder.dataSource.query<AuthorityView[]>(
      `SELECT ${LINE}, a.version, l.name AS council, a.valid_from AS "validFrom",
         ARRAY(SELECT s.alias FROM authority_aliases s WHERE s.authority_id = a.id ORDER BY s.alias) AS aliases,
         (SELECT jsonb_build_object('slug', b.slug, 'name', b.name) FROM authorities b
          WHERE b.id = a.successor_id) AS successor,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'personId', p.id, 'kind', k.kind, 'name', p.name,
             'post', p.post, 'email', p.email, 'hasAccount', p.password_hash IS NOT NULL,
             'isDisabled', p.disabled_at IS NOT NULL, 'awayUntil', (SELECT w.away_to FROM absences w
               WHERE w.person_id = p.id AND w.ended_at IS NULL AND $3 BETWEEN w.away_from AND w.away_to)) ORDER BY k.kind, p.name, p.id)
           FROM contacts k JOIN people p ON p.id = k.person_id
           WHERE k.authority_id = a.id AND k.valid_to IS NULL), '[]') AS people,
         (SELECT jsonb_build_object('answers', count(*), 'online', count(*) FILTER (WHERE w.how = 'online'),
            'onPaper', count(*) FILTER (WHERE w.how <> 'online'),
            'late', count(*) FILTER (WHERE w.number = 1 AND EXISTS (SELECT FROM clocks k
              WHERE k.subject_id = w.addressee_id AND k.kind = 'response' AND k.due_on < w.submitted_on)),
            'returned', count(*) FILTER (WHERE w.returned_because IS NOT NULL))
          FROM responses w JOIN addressees d ON d.id = w.addressee_id WHERE d.authority_id = a.id) AS answering
       FROM authorities a JOIN councils l ON l.id = a.council_id
       WHERE ${WITHIN} AND a.slug = $4
       ORDER BY l.slug LIMIT 1`,
      [...this.bounds(actor), slug],
    );
    return found ?? refuse('not-found', 'There is no such authority.');
  }

  private bounds(actor: Actor) {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return [councils, committees, this.today()];
  }
}
