import type { ProjectView } from '#records/projects';
import { projectWarnings, type LocalDate } from '#rules';

/** A project as JSON. Money in whole pence, dates local. */
export function projectResource(project: ProjectView, today: LocalDate) {
  const { id: _, councilId: __, priorityId: ___, ...rest } = project;
  const { partnershipSlug, slug } = project;
  return {
    href: `/api/v1/partnerships/${encodeURIComponent(partnershipSlug)}/projects/${encodeURIComponent(slug)}`,
    ...rest,
    warnings: projectWarnings(project, today),
  };
}

/** A project as a line of the download: pounds with their pence. */
export function projectRow(project: ProjectView, today: LocalDate) {
  const { name, source, awardPence, spentPence, asAt, lead, startsOn, endsOn, priority } = project;
  return {
    name,
    source,
    awardInPounds: pounds(awardPence),
    spentToDateInPounds: spentPence === null ? null : pounds(spentPence),
    asAt,
    lead,
    startsOn,
    endsOn,
    priority,
    outcome: project.outcome,
    endedOn: project.endedOn,
    warnings: projectWarnings(project, today).join(' '),
  };
}

const pounds = (pence: number): string =>
  `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;

export const PROJECT_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety/projects/knife-bins',
  version: 3,
  partnership: 'Marchfield Community Safety Partnership',
  partnershipSlug: 'community-safety',
  slug: 'knife-bins',
  name: 'Knife bins',
  source: 'Safer streets fund',
  awardPence: 1_250_000,
  spentPence: 320_050,
  asAt: '2023-09-30',
  lead: 'Marchfield Police',
  startsOn: '2023-04-01',
  endsOn: '2024-03-31',
  priority: 'Knife crime',
  prioritySlug: 'knife-crime',
  outcome: null,
  endedOn: null,
  spends: [{ asAt: '2023-09-30', spentPence: 320_050, note: 'Ten bins.', by: 'The officer' }],
  warnings: [],
};
