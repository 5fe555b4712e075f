import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { canonicalJson } from '#platform';
import { LEADS_ON_OR_AFTER } from '../leads/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { ASSESSMENT_LINE, dataRequestLine, FINDING, reachesCouncil } from './assessment-sql.js';
import type { AssessmentChoices } from './assessment-choices.js';
import type { AssessmentLine, AssessmentView, FindingFed } from './assessment-views.js';
import type { DataSet } from './data-set.js';

/** A partnership's assessments with the partnership they are of, for who may read its work. */
export interface AssessmentsOf {
  readonly partnershipId: string;
  readonly councilId: string;
  readonly partnership: string;
  readonly assessments: readonly AssessmentLine[];
}

/** Strategic assessments as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class AssessmentsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** The present instant. */
  now(): string {
    return this.recorder.now();
  }

  /** The assessments of a partnership, the latest year first. Refuses alike what is not there and not the actor's. One statement. */
  async of(actor: Actor, partnership: string): Promise<AssessmentsOf> {
    const [found] = await this.recorder.dataSource.query<AssessmentsOf[]>(
      `SELECT n.id AS "partnershipId", n.council_id AS "councilId", n.name AS partnership,
         coalesce((SELECT jsonb_agg(to_jsonb(one) ORDER BY one.slug DESC) FROM (
           SELECT ${ASSESSMENT_LINE} FROM assessments s WHERE s.partnership_id = n.id) one), '[]') AS assessments
       FROM partnerships n WHERE ${reachesCouncil('n')} AND n.slug = $4 ORDER BY n.id LIMIT 1`,
      [...reachOf(actor), partnership],
    );
    return found ?? refuse('not-found', 'There is no such partnership.');
  }

  /** One year's assessment with its requests and findings. Refuses alike what is not there and not the actor's. One statement. */
  async find(
    actor: Actor,
    at: { readonly partnership: string; readonly year: string },
  ): Promise<AssessmentView> {
    const [found] = await this.recorder.dataSource.query<AssessmentView[]>(
      `SELECT ${ASSESSMENT_LINE}, s.version, s.council_id AS "councilId", l.name AS council,
         n.id AS "partnershipId", n.name AS partnership, n.slug AS "partnershipSlug",
         s.data_set_hash AS "dataSetHash", s.held_on AS "heldOn", s.notes,
         CASE WHEN s.workshop_on IS NOT NULL THEN jsonb_build_object('on', s.workshop_on, 'at', s.workshop_at,
           'place', s.workshop_place, 'about', s.workshop_about, 'sequence', s.workshop_sequence, 'cancelledBecause', s.workshop_cancelled,
           'invited', coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) ORDER BY w.name)
             FROM workshop_invitees i JOIN people w ON w.id = i.person_id WHERE i.assessment_id = s.id), '[]')) END AS workshop,
         (SELECT jsonb_build_object('title', g.title, 'edition', g.edition) FROM agreements g WHERE g.id = s.edition_id) AS edition,
         coalesce((SELECT jsonb_agg(${dataRequestLine('$6::date')} ORDER BY q.state NOT IN ('asked','partly answered'), q.due_on, a.name, q.reference)
           FROM data_requests q JOIN authorities a ON a.id = q.authority_id LEFT JOIN people w ON w.id = q.person_id
           WHERE q.assessment_id = s.id AND q.state <> 'drafted'), '[]') AS rows,
         coalesce((SELECT jsonb_agg(${FINDING} ORDER BY f.number) FROM assessment_findings f
           WHERE f.assessment_id = s.id), '[]') AS written
       FROM assessments s
       JOIN partnerships n ON n.id = s.partnership_id
       JOIN councils l ON l.id = s.council_id
       WHERE ${reachesCouncil('s')} AND n.slug = $4 AND s.slug = $5 ORDER BY s.id LIMIT 1`,
      [...reachOf(actor), at.partnership, at.year, this.recorder.today()],
    );
    return found ?? refuse('not-found', 'There is no such assessment.');
  }

  /**
   * The data set of a year as it was closed, in canonical JSON: the SHA-256 of these very bytes is the one that history and
   * its page tell. Refuses alike what is not there, not the actor's, and still open. One statement.
   */
  async dataSet(
    actor: Actor,
    at: { readonly partnership: string; readonly year: string },
  ): Promise<string> {
    const [found] = await this.recorder.dataSource.query<{ set: DataSet }[]>(
      `SELECT s.data_set AS set FROM assessments s JOIN partnerships n ON n.id = s.partnership_id
       WHERE ${reachesCouncil('s')} AND n.slug = $4 AND s.slug = $5 AND s.data_set IS NOT NULL ORDER BY s.id LIMIT 1`,
      [...reachOf(actor), at.partnership, at.year],
    );
    return found === undefined
      ? refuse('not-found', 'There is no closed data set of that year.')
      : canonicalJson(found.set);
  }

  /** What can be chosen on the pages of an assessment by who keeps it. One statement. */
  async choices({ id, partnershipId, councilId }: AssessmentView): Promise<AssessmentChoices> {
    const [found] = await this.recorder.dataSource.query<AssessmentChoices[]>(
      `SELECT
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', a.slug, 'name', a.name) ORDER BY a.name)
           FROM authorities a WHERE a.council_id = $3 AND a.valid_to IS NULL), '[]') AS authorities,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'post', p.post) ORDER BY p.name)
           FROM people p WHERE p.council_id = $3 AND p.disabled_at IS NULL AND p.id IN (
             SELECT k.person_id FROM contacts k JOIN data_requests q ON q.authority_id = k.authority_id
               AND q.assessment_id = $1 WHERE k.valid_to IS NULL AND k.kind IN ('contact','signatory')
             UNION SELECT q.person_id FROM data_requests q WHERE q.assessment_id = $1
             UNION SELECT m.person_id FROM partnership_members m WHERE m.partnership_id = $2 AND m.valid_to IS NULL
             UNION SELECT d.person_id FROM priority_leads d JOIN priorities y ON y.id = d.priority_id
               JOIN agreements g ON g.id = y.agreement_id WHERE g.partnership_id = $2 AND ${LEADS_ON_OR_AFTER('d', '$4')})), '[]') AS people,
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', y.slug, 'name', y.name) ORDER BY y.number, y.name)
           FROM priorities y JOIN agreements g ON g.id = y.agreement_id WHERE g.partnership_id = $2), '[]') AS priorities,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title || ', edition ' || g.edition)
           ORDER BY g.starts_on DESC, g.edition DESC) FROM agreements g WHERE g.partnership_id = $2 AND g.state = 'drafted'), '[]') AS editions,
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', m.slug, 'name', m.name) ORDER BY m.name)
           FROM measures m JOIN priorities y ON y.id = m.priority_id JOIN agreements g ON g.id = y.agreement_id
           WHERE g.partnership_id = $2 AND (m.ended_on IS NULL OR m.id IN (
             SELECT f.measure_id FROM assessment_findings f WHERE f.assessment_id = $1))), '[]') AS measures`,
      [id, partnershipId, councilId, this.recorder.today()],
    );
    return found ?? { authorities: [], people: [], priorities: [], measures: [], editions: [] };
  }

  /**
   * What feeds a partnership's next edition: every finding of its latest assessment that has some, in their order. Empty
   * where none is written. The caller has asked whether its reader may read partnership work. One statement.
   */
  async findingsFor(partnershipId: string): Promise<readonly FindingFed[]> {
    const rows = await this.recorder.dataSource.query<{ finding: FindingFed }[]>(
      `SELECT ${FINDING} || jsonb_build_object('year', s.year, 'assessmentSlug', s.slug, 'asAt', s.as_at, 'state', s.state) AS finding
       FROM assessment_findings f
       JOIN (SELECT * FROM assessments x WHERE x.partnership_id = $1
           AND EXISTS (SELECT FROM assessment_findings y WHERE y.assessment_id = x.id)
         ORDER BY x.slug DESC LIMIT 1) s ON s.id = f.assessment_id
       ORDER BY f.number`,
      [partnershipId],
    );
    return rows.map(({ finding }) => finding);
  }
}

function reachOf(actor: Actor): readonly (readonly string[])[] {
  const { councils, committees, priorities } = scopeOf(actor, 'read partnership work');
  return [councils, committees, priorities];
}
