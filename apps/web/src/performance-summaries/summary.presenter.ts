import type { OpenMeeting, PerformanceSummaryView } from '#records/performance-summaries';
import { paths } from '#records/paths';
import {
  actionsInWords,
  concernInWords,
  dateInWords,
  draftsInWords,
  MEASURE_VERDICTS,
  measuresInWords,
  projectInWords,
  shortDate,
  type PerformanceSummary,
  type PlanCounts,
  type SummedPriority,
  type SummedProject,
} from '#rules';

/** A summary as its page shows it: the same words, in the same order, as its pages in print; each figure leads to its rows. */
export function summaryPresenter(
  summary: PerformanceSummaryView,
  { meetings, mayOffer }: { readonly meetings: readonly OpenMeeting[]; readonly mayOffer: boolean },
) {
  const { content, number, madeBy, print, reports, committeeSlug } = summary;
  const open = meetings.filter(({ id }) => !reports.some((one) => one.meetingId === id));
  const { partnership, partnershipSlug, committee, from, to, asAt, priorities, others } = content;
  const here = paths.performanceSummary(partnershipSlug, number);
  return {
    title: `Action plan and performance, ${shortDate(from)} to ${shortDate(to)}`,
    caption: `${partnership}, summary ${number}`,
    back: paths.performanceSummaries(partnershipSlug),
    asAt: `As the record stood on ${dateInWords(asAt)}. Made by ${madeBy} for the ${committee}. What is entered later changes nothing here: make a new summary.`,
    whole: wholeOf(content),
    contents: priorities.map(({ name, slug }) => ({ name, slug })),
    priorities: priorities.map((one) => priorityShown(one, partnershipSlug)),
    otherProjects: content.otherProjects.map((one) => projectShown(one, partnershipSlug)),
    others: others.map((one) => planShown(one, null)),
    pdf: print.state === 'done' ? `${here}/summary.pdf` : null,
    pages: print.state,
    csv: `${here}/summary.csv`,
    left: draftsInWords(content),
    reports: reports.map(({ slug, item, heldOn }) => ({
      href: paths.report(committeeSlug, slug),
      text: `The report begun with it${heldOn === null ? '' : ` for ${shortDate(heldOn)}`}${item === null ? '' : `, item ${item} of the agenda`}`,
    })),
    offer:
      mayOffer && (reports.length === 0 || open.length > 0)
        ? {
            action: `${here}/agenda`,
            title:
              reports.length === 0 ? 'Offer it to the committee' : 'Offer it to another meeting',
            meetings: open.map(({ heldOn }) => ({ value: heldOn, text: dateInWords(heldOn) })),
          }
        : null,
  };
}

const wholeOf = ({ priorities, actions, measures, concerns }: PerformanceSummary) => [
  { key: 'Priorities', value: String(priorities.length) },
  { key: 'Actions', value: actionsInWords(actions) },
  { key: 'Measures', value: measuresInWords(measures) },
  { key: 'Concerns raised', value: String(concerns) },
];

const projectShown = (project: SummedProject, partnership: string) => ({
  href: paths.project(partnership, project.slug),
  text: projectInWords(project),
});

function priorityShown(priority: SummedPriority, partnership: string) {
  const { name, slug, leads, reviews, measures, plans, actions, concerns } = priority;
  return {
    name,
    slug,
    href: paths.priority(slug),
    leads: leads.length === 0 ? 'Nobody leads it at present.' : `Led by ${leads.join(' and ')}.`,
    reviews: reviews.map(({ cycle, dueOn, rating, changed }) => ({
      cycle,
      href: paths.review(slug, cycle),
      due: shortDate(dueOn),
      rating: rating ?? 'Not returned',
      changed: changed ?? '',
    })),
    measures: measures.map((one) => ({
      name: one.name,
      href: paths.measure(one.slug),
      stands: MEASURE_VERDICTS[one.verdict],
      sentence: one.sentence,
    })),
    plans: plans.map((one) => planShown(one, slug)),
    actions: actions.map(
      ({ id, planSlug, reference, wording, dueRaw, state, isOverdue, moves }) => ({
        reference,
        href: paths.action(planSlug, id),
        wording,
        due: dueRaw,
        state: [
          state,
          ...(isOverdue ? ['overdue'] : []),
          ...(moves > 0 ? ['date moved'] : []),
        ].join(', '),
      }),
    ),
    projects: priority.projects.map((one) => projectShown(one, partnership)),
    concerns: concerns.map((one) => ({
      text: concernInWords(one),
      href: paths.review(slug, one.cycle),
    })),
  };
}

function planShown(counts: PlanCounts, priority: string | null) {
  const plan = paths.plan(counts.planSlug);
  return {
    plan: counts.plan,
    href: priority === null ? plan : `${plan}?priority=${encodeURIComponent(priority)}`,
    words: actionsInWords(counts),
  };
}
