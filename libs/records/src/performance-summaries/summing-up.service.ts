import { Injectable } from '@nestjs/common';
import {
  composeSummary,
  type Actor,
  type PerformanceSummary,
  type SummedMeasure,
  type SummedProject,
} from '#rules';
import { MeasuresQueries, type MeasureStanding } from '../measures/index.js';
import { ProjectsQueries, type ProjectView } from '../projects/index.js';
import { Recorder } from '../record/index.js';
import type { SummariesOf, SummaryAsked } from './summary-views.js';
import { actionsOfYear, draftsOfYear, prioritiesOfYear } from './year-found.queries.js';

/** Gathers a partnership's year from the record as it stands today. */
@Injectable()
export class SummingUpService {
  constructor(
    private readonly recorder: Recorder,
    private readonly measures: MeasuresQueries,
    private readonly projects: ProjectsQueries,
  ) {}

  /** The summary of a year for a committee named in words. The measures' own sentences hide what is too small. Five statements. */
  async compose(
    actor: Actor,
    { partnershipId, councilId, council, partnership }: SummariesOf,
    { from, to, committee, partnership: partnershipSlug }: SummaryAsked,
  ): Promise<PerformanceSummary> {
    const { manager } = this.recorder.dataSource;
    const asAt = this.recorder.today();
    const asked = { partnershipId, councilId, from, to, asAt };
    const found = await prioritiesOfYear(manager, asked);
    const actions = await actionsOfYear(manager, asked);
    const ids = new Set(found.map(({ id }) => id));
    const measures = (await this.measures.ofPartnership(actor, partnershipId)).filter(
      ({ endedOn }) => (endedOn ?? to) >= from,
    );
    const projects = (await this.projects.ofPartnership(partnershipId)).filter(
      ({ startsOn, endsOn, endedOn }) => startsOn <= to && (endedOn ?? endsOn) >= from,
    );
    return composeSummary({
      council,
      partnership,
      partnershipSlug,
      committee,
      from,
      to,
      asAt,
      drafts: await draftsOfYear(manager, asked),
      priorities: found.map(({ id, ...one }) => ({
        ...one,
        measures: measures.filter(({ priorityId }) => priorityId === id).map(summedMeasure),
        projects: projects.filter(({ priorityId }) => priorityId === id).map(summedProject),
        actions: actions
          .filter(({ priorityIds }) => priorityIds.includes(id))
          .map(({ priorityIds: _, ...action }) => action),
      })),
      others: actions
        .filter(({ priorityIds }) => !priorityIds.some((one) => ids.has(one)))
        .map(({ priorityIds: _, ...action }) => action),
      otherProjects: projects
        .filter(({ priorityId }) => priorityId === null || !ids.has(priorityId))
        .map(summedProject),
    });
  }
}

function summedMeasure({ name, slug, wanted, judgement }: MeasureStanding): SummedMeasure {
  const { verdict, sentence } = judgement;
  return { name, slug, wanted, verdict, sentence };
}

function summedProject(project: ProjectView): SummedProject {
  const { name, slug, source, awardPence, spentPence, asAt, outcome } = project;
  return { name, slug, source, awardPence, spentPence, spentAsAt: asAt, outcome };
}
