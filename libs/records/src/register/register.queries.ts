import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { RegisterLine, RegisterView } from './register-views.js';

const LATEST_REVIEW = `(
  SELECT jsonb_build_object('askedOn', v.asked_on, 'dueOn', v.due_on, 'confirmedOn', v.confirmed_on)
  FROM register_reviews v WHERE v.register_id = r.id ORDER BY v.asked_on DESC LIMIT 1)`;

/** Registers of interests, for the members whose they are and those who keep them. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** Whether an actor keeps the registers of any council. */
  keepsAny(actor: Actor): boolean {
    return scopeOf(actor, 'keep register').councils.length > 0;
  }

  /** Every member who sits with a vote today, or has a register, in the councils whose registers the actor keeps, else the actor alone. One statement. */
  members(actor: Actor): Promise<RegisterLine[]> {
    const { councils } = scopeOf(actor, 'keep register');
    return this.recorder.dataSource.query<RegisterLine[]>(
      `WITH members AS (
         SELECT c.council_id, s.person_id FROM memberships s JOIN committees c ON c.id = s.committee_id
         WHERE s.is_voting AND s.valid_from <= $3 AND coalesce(s.valid_to, 'infinity') >= $3
         UNION SELECT council_id, person_id FROM registers)
       SELECT m.council_id AS "councilId", l.name AS council, p.id AS "personId", p.name, p.post, r.slug, ${LATEST_REVIEW} AS review,
         (SELECT count(*)::int FROM registered_interests e WHERE e.register_id = r.id AND e.ended_on IS NULL) AS entries,
         w.waiting, w."firstDue"
       FROM members m
       JOIN people p ON p.id = m.person_id
       JOIN councils l ON l.id = m.council_id
       LEFT JOIN registers r ON r.council_id = m.council_id AND r.person_id = m.person_id
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS waiting, min(k.due_on) AS "firstDue" FROM interests i
         LEFT JOIN clocks k ON k.subject_id = i.id AND k.kind = 'registration' AND k.state = 'running'
         WHERE i.person_id = m.person_id AND i.council_id = m.council_id AND i.state = 'to be registered') w
       WHERE m.council_id = ANY($1) OR m.person_id = $2
       ORDER BY p.name, p.id`,
      [councils, actor.id, this.today()],
    );
  }

  /** One register by its address. Refuses alike what is not there and what is another's. One statement. */
  async find(actor: Actor, slug: string): Promise<RegisterView> {
    const { councils } = scopeOf(actor, 'keep register');
    const [register] = await this.recorder.dataSource.query<RegisterView[]>(
      `SELECT r.id, r.slug, r.council_id AS "councilId", l.name AS council, p.id AS "personId", p.name, ${LATEST_REVIEW} AS review,
         coalesce((SELECT max(h.version) FROM history h WHERE h.subject_kind = 'register' AND h.subject_id = r.id), 0) AS version,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'number', e.number, 'category', e.category,
             'nature', e.nature, 'isSensitive', e.is_sensitive, 'registeredOn', e.registered_on,
             'endedOn', e.ended_on) ORDER BY e.number)
           FROM registered_interests e WHERE e.register_id = r.id), '[]') AS entries,
         coalesce((SELECT jsonb_agg(jsonb_build_object('committee', c.name, 'committeeSlug', c.slug, 'heldOn', m.held_on,
             'number', i.number, 'due', k.due_on) ORDER BY k.due_on, i.number)
           FROM interests i JOIN meetings m ON m.id = i.meeting_id JOIN committees c ON c.id = m.committee_id
           LEFT JOIN clocks k ON k.subject_id = i.id AND k.kind = 'registration' AND k.state = 'running'
           WHERE i.person_id = r.person_id AND i.council_id = r.council_id AND i.state = 'to be registered'), '[]') AS waiting
       FROM registers r JOIN people p ON p.id = r.person_id JOIN councils l ON l.id = r.council_id
       WHERE r.slug = $3 AND (r.council_id = ANY($1) OR r.person_id = $2)
       ORDER BY r.id LIMIT 1`,
      [councils, actor.id, slug],
    );
    return register ?? refuse('not-found', 'There is no such register.');
  }
}
