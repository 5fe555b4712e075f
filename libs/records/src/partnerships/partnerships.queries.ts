import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { MAY_READ, partnershipScope } from './partnership-scope.js';
import type {
  PartnershipLine,
  PartnershipView,
  TermsVersion,
  WorkingGroupView,
} from './partnership-views.js';

/** SQL of whether a row of `partnership_members` is somebody's part on a local date. */
const SERVES_ON = (row: string, day: string): string =>
  `${row}.valid_from <= ${day} AND coalesce(${row}.valid_to, 'infinity') >= ${day}`;

/** Everybody who belongs or belonged to a body, those there now first. */
const MEMBERS = (body: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('id', m.id, 'personId', m.person_id, 'name', p.name, 'post', p.post, 'part', m.part,
    'authority', o.name, 'validFrom', m.valid_from, 'validTo', m.valid_to,
    'successor', (SELECT q.name FROM partnership_members f JOIN people q ON q.id = f.person_id WHERE f.id = m.successor_id))
    ORDER BY m.valid_to IS NOT NULL, array_position(ARRAY['chair','vice-chair','member','adviser'], m.part), p.name)
  FROM partnership_members m JOIN people p ON p.id = m.person_id LEFT JOIN authorities o ON o.id = m.authority_id
  WHERE coalesce(m.working_group_id, m.partnership_id) = ${body}), '[]') AS members`;

/** The meetings of a body, latest first, at most 60. */
const MEETINGS = (body: string): string => `coalesce((
  SELECT jsonb_agg(to_jsonb(l) ORDER BY l."heldOn" DESC) FROM (
    SELECT t.held_on AS "heldOn", t.starts_at AS "startsAt", t.place, t.state, count(i.id)::int AS items,
      (count(i.id) FILTER (WHERE i.state = 'on the agenda'))::int AS undecided
    FROM partnership_meetings t LEFT JOIN partnership_items i ON i.meeting_id = t.id AND i.state <> 'taken off'
    WHERE coalesce(t.working_group_id, t.partnership_id) = ${body}
    GROUP BY t.id ORDER BY t.held_on DESC LIMIT 60) AS l), '[]') AS meetings`;

/** Who chairs a body on a local date. Whoever is still to come does not yet. */
const CHAIR = (
  body: string,
  day: string,
): string => `(SELECT p.name FROM partnership_members m JOIN people p ON p.id = m.person_id
  WHERE coalesce(m.working_group_id, m.partnership_id) = ${body} AND m.part = 'chair' AND ${SERVES_ON('m', day)} LIMIT 1)`;

const RELATED = (r: string, priorities: string): string =>
  `jsonb_build_object('slug', ${r}.slug, 'name', ${r}.name, 'council', (SELECT c.name FROM councils c WHERE c.id = ${r}.council_id),
    'mayRead', ${MAY_READ(r)}, 'priorities', ${priorities})`;

const ITS_PRIORITIES = (r: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('slug', y.slug, 'name', y.name) ORDER BY y.number)
  FROM priorities y JOIN agreements a ON a.id = y.agreement_id
  WHERE a.partnership_id = ${r}.id AND (y.id = ANY($2::uuid[]) OR ${MAY_READ(r)})), '[]')`;

/** Partnerships and working groups as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class PartnershipsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every partnership the actor may read, by name. One statement. */
  list(actor: Actor): Promise<PartnershipLine[]> {
    return this.recorder.dataSource.query<PartnershipLine[]>(
      `SELECT n.id, n.council_id AS "councilId", c.name AS council, n.slug, n.name, n.valid_from AS "validFrom",
         n.valid_to AS "validTo", ${CHAIR('n.id', '$4')} AS chair,
         (SELECT count(*)::int FROM partnership_members m
          WHERE m.partnership_id = n.id AND m.working_group_id IS NULL AND ${SERVES_ON('m', '$4')}) AS members,
         (SELECT min(t.held_on) FROM partnership_meetings t
          WHERE t.partnership_id = n.id AND t.working_group_id IS NULL AND t.state = 'planned' AND t.held_on >= $4) AS "nextMeetingOn"
       FROM partnerships n JOIN councils c ON c.id = n.council_id
       WHERE ${MAY_READ('n')}
       ORDER BY n.valid_to IS NOT NULL, n.name, n.id LIMIT 200`,
      [...partnershipScope(actor), this.recorder.today()],
    );
  }

  /** One partnership by its address. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, slug: string): Promise<PartnershipView> {
    const [row] = await this.recorder.dataSource.query<PartnershipView[]>(
      `SELECT n.id, n.council_id AS "councilId", c.name AS council, n.slug, n.name, n.version,
         n.terms_of_reference AS terms, n.valid_from AS "validFrom", n.valid_to AS "validTo",
         (SELECT ${RELATED('u', `'[]'::jsonb`)} FROM partnerships u WHERE u.id = n.parent_id) AS parent,
         coalesce((SELECT jsonb_agg(${RELATED('d', ITS_PRIORITIES('d'))} ORDER BY d.name) FROM partnerships d
           WHERE d.parent_id = n.id AND d.valid_to IS NULL), '[]') AS under,
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', g.slug, 'name', g.name, 'chair', ${CHAIR('g.id', '$5')},
             'validTo', g.valid_to) ORDER BY g.valid_to IS NOT NULL, g.name)
           FROM working_groups g WHERE g.partnership_id = n.id), '[]') AS groups,
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name, 'kind', o.kind, 'part', b.part,
             'aliases', (SELECT coalesce(jsonb_agg(l.alias ORDER BY l.alias), '[]') FROM authority_aliases l WHERE l.authority_id = o.id))
             ORDER BY array_position(ARRAY['responsible','co-operating','invited'], b.part), o.name)
           FROM partnership_authorities b JOIN authorities o ON o.id = b.authority_id WHERE b.partnership_id = n.id), '[]') AS authorities,
         coalesce((SELECT jsonb_agg(jsonb_build_object('word', w.word, 'meaning', w.meaning) ORDER BY lower(w.word))
           FROM glossary_words w WHERE w.partnership_id = n.id), '[]') AS glossary,
         ${MEMBERS('n.id')}, ${MEETINGS('n.id')}
       FROM partnerships n JOIN councils c ON c.id = n.council_id
       WHERE ${MAY_READ('n')} AND n.slug = $4`,
      [...partnershipScope(actor), slug, this.recorder.today()],
    );
    return row ?? refuse('not-found', 'There is no such partnership.');
  }

  /** One working group by its partnership's address and its own. One statement. */
  async group(
    actor: Actor,
    at: { readonly partnership: string; readonly group: string },
  ): Promise<WorkingGroupView> {
    const [row] = await this.recorder.dataSource.query<WorkingGroupView[]>(
      `SELECT g.id, g.council_id AS "councilId", c.name AS council, g.slug, g.name, g.version,
         g.terms_of_reference AS terms, g.valid_from AS "validFrom", g.valid_to AS "validTo",
         n.id AS "partnershipId", n.name AS partnership, n.slug AS "partnershipSlug", ${MEMBERS('g.id')}, ${MEETINGS('g.id')}
       FROM working_groups g JOIN partnerships n ON n.id = g.partnership_id JOIN councils c ON c.id = g.council_id
       WHERE ${MAY_READ('n')} AND n.slug = $4 AND g.slug = $5`,
      [...partnershipScope(actor), at.partnership, at.group],
    );
    return row ?? refuse('not-found', 'There is no such working group.');
  }

  /** Every version of a body's terms of reference, latest first. The caller has asked who may read the body. One statement. */
  terms(body: {
    readonly kind: 'partnership' | 'working group';
    readonly id: string;
  }): Promise<TermsVersion[]> {
    return this.recorder.dataSource.query<TermsVersion[]>(
      `SELECT h.at, h.actor_name AS by, h.facts->>'after' AS terms FROM history h
       WHERE h.subject_kind = $1 AND h.subject_id = $2 AND h.event = 'terms.changed'
       ORDER BY h.version DESC LIMIT 100`,
      [body.kind, body.id],
    );
  }

  /** The councils whose partnerships the actor keeps, by name, each with what can stand over a new one. One statement. */
  kept(actor: Actor): Promise<
    {
      id: string;
      name: string;
      others: readonly { readonly slug: string; readonly name: string }[];
    }[]
  > {
    const { councils } = scopeOf(actor, 'keep partnership');
    return this.recorder.dataSource.query(
      `SELECT c.id, c.name, coalesce((SELECT jsonb_agg(jsonb_build_object('slug', n.slug, 'name', n.name) ORDER BY n.name)
         FROM partnerships n WHERE n.valid_to IS NULL AND (n.council_id = c.id OR n.council_id = c.parent_id)), '[]') AS others
       FROM councils c WHERE c.id = ANY($1::uuid[]) ORDER BY c.name`,
      [councils],
    );
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}
