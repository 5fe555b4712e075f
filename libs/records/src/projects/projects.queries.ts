import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import type { ProjectView } from './project-views.js';

/** Whole pence come as JSON: a bigint column alone would come as text. */
const PROJECT = `jsonb_build_object('id', j.id, 'version', j.version, 'councilId', j.council_id, 'partnership', n.name,
  'partnershipSlug', n.slug, 'slug', j.slug, 'name', j.name, 'source', j.source, 'awardPence', j.award_pence,
  'lead', j.lead, 'startsOn', j.starts_on, 'endsOn', j.ends_on, 'priorityId', j.priority_id, 'priority', p.name,
  'prioritySlug', p.slug, 'outcome', j.outcome, 'endedOn', j.ended_on,
  'spentPence', (SELECT s.spent_pence FROM project_spends s WHERE s.project_id = j.id
    ORDER BY s.as_at DESC, s.entered_at DESC, s.id DESC LIMIT 1),
  'asAt', (SELECT max(s.as_at) FROM project_spends s WHERE s.project_id = j.id),
  'spends', coalesce((SELECT jsonb_agg(jsonb_build_object('asAt', s.as_at, 'spentPence', s.spent_pence, 'note', s.note,
      'by', s.entered_by) ORDER BY s.as_at DESC, s.entered_at DESC, s.id DESC)
    FROM project_spends s WHERE s.project_id = j.id), '[]')) AS project`;

const FROM = `FROM projects j
  JOIN partnerships n ON n.id = j.partnership_id
  LEFT JOIN priorities p ON p.id = j.priority_id`;

/** Projects paid by a grant as pages and API read them, bound by who may read the partnership. */
@Injectable()
export class ProjectsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Those of a partnership found within scope, the ones that go on first. One statement. */
  async ofPartnership(partnershipId: string): Promise<readonly ProjectView[]> {
    const rows = await this.recorder.dataSource.query<{ project: ProjectView }[]>(
      `SELECT ${PROJECT} ${FROM} WHERE j.partnership_id = $1
       ORDER BY j.ended_on IS NOT NULL, j.starts_on DESC, j.name LIMIT 500`,
      [partnershipId],
    );
    return rows.map(({ project }) => project);
  }

  /** One project. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, at: { readonly partnership: string; readonly project: string }) {
    const [row] = await this.recorder.dataSource.query<{ project: ProjectView }[]>(
      `SELECT ${PROJECT} ${FROM} WHERE ${MAY_READ('n')} AND n.slug = $4 AND j.slug = $5 ORDER BY j.id LIMIT 1`,
      [...partnershipScope(actor), at.partnership, at.project],
    );
    return row?.project ?? refuse('not-found', 'There is no such project.');
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}
