import type { Told } from '#records/history';
import { paths } from '#records/paths';
import type { ProjectView } from '#records/projects';
import { moneyInWords, projectWarnings, shortDate, type LocalDate } from '#rules';
import { noticeOf } from '../transitions/notice.js';

/** A project as the working group reads it in the list. */
export function projectLine(project: ProjectView, today: LocalDate) {
  const { partnershipSlug, slug, name, source, awardPence, spentPence, asAt, lead } = project;
  return {
    name,
    href: paths.project(partnershipSlug, slug),
    source,
    lead: lead === '' ? 'Nobody named' : lead,
    award: moneyInWords(awardPence),
    spent:
      spentPence === null || asAt === null
        ? 'Nothing reported yet'
        : `${moneyInWords(spentPence)} to ${shortDate(asAt)}`,
    outcome: project.outcome,
    ends: endsOf(project),
    warnings: projectWarnings(project, today),
  };
}

/** A project as its page shows it. */
export function projectPresenter(
  project: ProjectView,
  around: {
    readonly today: LocalDate;
    readonly told: readonly Told[];
    readonly done: unknown;
    readonly mayKeep: boolean;
  },
) {
  const { today, told, done, mayKeep } = around;
  const { id, partnership, partnershipSlug, name, priority, prioritySlug, endedOn } = project;
  const line = projectLine(project, today);
  const left = project.awardPence - (project.spentPence ?? 0);
  return {
    title: name,
    back: { text: `Projects of ${partnership}`, href: paths.projects(partnershipSlug) },
    notice: noticeOf(told, { id, done }),
    warnings: line.warnings,
    facts: [
      { key: 'Who pays', value: line.source },
      { key: 'Award', value: line.award },
      { key: 'Spent to date', value: line.spent },
      { key: 'Left of the award', value: moneyInWords(left) },
      { key: 'Who leads it', value: line.lead },
      { key: 'Runs', value: `${shortDate(project.startsOn)} to ${shortDate(project.endsOn)}` },
      ...(priority === null || prioritySlug === null
        ? []
        : [{ key: 'Priority', value: priority, href: paths.priority(prioritySlug) }]),
      ...(project.outcome === null || endedOn === null
        ? []
        : [{ key: `Outcome, ${shortDate(endedOn)}`, value: project.outcome }]),
    ],
    spends: project.spends.map(({ asAt, spentPence, note, by }) => ({
      asAt: shortDate(asAt),
      spent: moneyInWords(spentPence),
      note,
      by,
    })),
    buttons: mayKeep && endedOn === null ? buttonsOf(line.href) : [],
    history: told,
  };
}

const endsOf = ({ endsOn, endedOn }: ProjectView): string =>
  endedOn === null ? `Until ${shortDate(endsOn)}` : `Ended on ${shortDate(endedOn)}`;

const buttonsOf = (at: string) => [
  { text: 'Report what was spent', href: `${at}/spend` },
  { text: 'Change the project', href: `${at}/change` },
  { text: 'Record its outcome', href: `${at}/outcome` },
];
